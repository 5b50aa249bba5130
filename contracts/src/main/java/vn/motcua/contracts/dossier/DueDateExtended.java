package vn.motcua.contracts.dossier;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

import java.time.Instant;

/**
 * The authority apologised and promised a later date, at most once. Vi: xin lỗi và hẹn lại ngày trả
 * kết quả. Legal: NĐ 61/2018 Art. 19(9); TT 03/2025/TT-VPCP, form 04.
 *
 * @param dossier the state after it
 * @param officer who signed the apology
 * @param reason why
 * @param previousDueAt the due date before
 */
public record DueDateExtended(
        DossierState dossier, Officer officer, Reason reason, Instant previousDueAt)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.due-date-extended.v1";
}
