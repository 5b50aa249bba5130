package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;

import java.time.Instant;

/**
 * The due date was computed anew by a named decision, never earlier: another revision of the
 * calendar, the end of a hold. Vi: tính lại hạn trả kết quả.
 *
 * @param dossier the state after it
 * @param reason why
 * @param previousDueAt the due date before
 * @param calendar id of the working calendar
 * @param calendarRevision revision of that calendar
 */
public record DueDateRecalculated(
        DossierState dossier,
        Reason reason,
        @Nullable Instant previousDueAt,
        @Nullable String calendar,
        @Nullable Long calendarRevision)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.due-date-recalculated.v1";
}
