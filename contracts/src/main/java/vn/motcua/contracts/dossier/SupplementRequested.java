package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

import java.time.Instant;
import java.util.List;

/**
 * The citizen has to complete the dossier, told once and in full. Vi: yêu cầu bổ sung, hoàn thiện
 * hồ sơ. Legal: NĐ 61/2018 Art. 15(3), 19(4); form 02.
 *
 * @param dossier the state after it
 * @param officer who asks
 * @param round 1 for the first request, 2 for the second …
 * @param reason why
 * @param items everything that is missing or wrong
 * @param respondBy until when the citizen may answer
 */
public record SupplementRequested(
        DossierState dossier,
        Officer officer,
        int round,
        Reason reason,
        List<SupplementItem> items,
        @Nullable Instant respondBy)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.supplement-requested.v1";

    public SupplementRequested {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
