package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;

import java.time.Instant;
import java.util.List;

/**
 * The dossier was sent and got its code: the official time of reception by the system. Vi: nộp hồ
 * sơ. Legal: NĐ 45/2020 Art. 11.
 *
 * @param dossier the state after it
 * @param acceptanceDueAt until when an officer has to accept or decline (vi: hạn tiếp nhận)
 * @param fees as quoted and pinned at this moment
 * @param officer who took it in at the counter; null for one that came online
 */
public record DossierSubmitted(
        DossierState dossier,
        @Nullable Instant acceptanceDueAt,
        List<FeeLine> fees,
        @Nullable Officer officer)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.submitted.v1";

    public DossierSubmitted {
        fees = fees == null ? List.of() : List.copyOf(fees);
    }
}
