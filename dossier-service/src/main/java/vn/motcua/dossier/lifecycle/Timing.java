package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.deadline.ClockRefused;
import vn.motcua.dossier.deadline.ClockState;
import vn.motcua.dossier.deadline.DeadlineClock;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.platform.web.ProblemException;

import java.time.Instant;
import java.util.function.Supplier;

/**
 * The clock of a dossier in step with its holds: it stands still from the first hold to the last,
 * and begins anew when a supplement came meanwhile. A dossier without a limit, or not yet accepted,
 * has none.
 *
 * @param clock null where nothing is promised
 * @param anew whether the limit begins anew once nothing is waited for. Legal: NĐ 61/2018 Art.
 *     19(4)
 */
public record Timing(@Nullable DeadlineClock clock, boolean anew) {

    /** Nothing is promised. */
    public static final Timing NONE = new Timing(null, false);

    static Timing start(
            @Nullable TimeLimit limit, Instant now, WorkingCalendar calendar, Officer officer) {
        if (limit == null) {
            return NONE;
        }
        return of(
                DeadlineClock.start(
                        Limits.of(limit), now, calendar, ClockReasons.ACCEPTED, named(officer)));
    }

    Timing paused(Instant now, Reason reason, @Nullable Officer officer) {
        return clock == null || clock.state() != ClockState.RUNNING
                ? this
                : guarded(() -> clock.pause(now, reason, named(officer)));
    }

    /** The next time nothing is waited for, the limit begins anew. */
    Timing beginningAnew() {
        return new Timing(clock, true);
    }

    /** Nothing is waited for any more. */
    Timing freed(Instant now, WorkingCalendar calendar, Reason reason, @Nullable Officer officer) {
        if (clock == null || clock.state() != ClockState.PAUSED) {
            return of(clock);
        }
        return anew
                ? guarded(() -> clock.restart(now, calendar, reason, named(officer)))
                : guarded(() -> clock.resume(now, calendar, reason, named(officer)));
    }

    Timing extended(
            Instant dueAt, Instant now, WorkingCalendar calendar, Reason reason, Officer officer) {
        DeadlineClock running = promised();
        Timing later = guarded(() -> running.extend(dueAt, now, calendar, reason, named(officer)));
        return new Timing(later.clock, anew);
    }

    Timing recalculated(Instant now, WorkingCalendar calendar, Reason reason, String by) {
        DeadlineClock running = promised();
        Timing later = guarded(() -> running.recalculate(now, calendar, reason, by));
        return new Timing(later.clock, anew);
    }

    Timing stopped(Instant now, Reason reason, @Nullable Officer officer) {
        return clock == null || clock.state() == ClockState.STOPPED
                ? this
                : guarded(() -> clock.stop(now, reason, named(officer)));
    }

    public @Nullable Instant dueAt() {
        return clock == null ? null : clock.dueAt();
    }

    public @Nullable Instant firstDueAt() {
        return clock == null ? null : clock.firstDueAt();
    }

    private DeadlineClock promised() {
        if (clock == null) {
            throw new ProblemException(DossierErrors.NO_DUE_DATE);
        }
        return clock;
    }

    private static Timing of(@Nullable DeadlineClock clock) {
        return new Timing(clock, false);
    }

    private static Timing guarded(Supplier<DeadlineClock> change) {
        try {
            return of(change.get());
        } catch (ClockRefused refused) {
            throw new ProblemException(
                    switch (refused.refusal()) {
                        case EXTENDED_BEFORE -> DossierErrors.EXTENDED_BEFORE;
                        case NOT_LATER -> DossierErrors.DUE_DATE_NOT_LATER;
                        case BACKWARDS -> DossierErrors.EARLIER_THAN_KNOWN;
                        case NOT_RUNNING, NOT_PAUSED, STOPPED -> throw refused;
                    });
        }
    }

    private static String named(@Nullable Officer officer) {
        if (officer == null) {
            return ClockReasons.CITIZEN;
        }
        return officer.name() == null ? officer.agencyName().vi() : officer.name();
    }
}
