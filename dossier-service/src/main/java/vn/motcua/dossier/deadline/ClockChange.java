package vn.motcua.dossier.deadline;

import vn.motcua.contracts.Reason;

import java.time.Instant;

/**
 * One change of a clock, as the citizen may read it.
 *
 * @param kind what happened
 * @param at when it took effect, in legal time
 * @param reason why, with the provision
 * @param by name of the officer, or of the rule that acted
 * @param dueAt the due moment after it
 * @param calendarRevision revision of the calendar it was computed with
 */
public record ClockChange(
        Kind kind, Instant at, Reason reason, String by, Instant dueAt, long calendarRevision) {

    /** What can happen to a clock. */
    public enum Kind {
        /** The time limit began. */
        STARTED,
        /** Time stands still from here. */
        PAUSED,
        /** Time counts again; the due moment moved by the time it stood. */
        RESUMED,
        /** The dossier was completed, so the limit began anew. Legal: NĐ 61/2018 Art. 19(4). */
        RESTARTED,
        /**
         * The authority named a later moment, once, with an apology. Legal: NĐ 61/2018 Art. 19(9).
         */
        EXTENDED,
        /** A new revision of the calendar moved the end. */
        RECALCULATED,
        /** The matter was decided. */
        STOPPED
    }
}
