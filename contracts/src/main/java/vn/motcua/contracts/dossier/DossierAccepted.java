package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.TimeLimit;

/**
 * Reception accepted the dossier and promised a due date. Vi: tiếp nhận hồ sơ và hẹn trả kết quả.
 * Legal: NĐ 61/2018 Art. 17; TT 03/2025/TT-VPCP, form 01.
 *
 * @param dossier the state after it
 * @param officer who accepted, and the receiving unit
 * @param limit of the procedure for this channel; null where it has none
 * @param calendar id of the working calendar the due date was computed with
 * @param calendarRevision revision of that calendar
 */
public record DossierAccepted(
        DossierState dossier,
        Officer officer,
        @Nullable TimeLimit limit,
        @Nullable String calendar,
        @Nullable Long calendarRevision)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.accepted.v1";
}
