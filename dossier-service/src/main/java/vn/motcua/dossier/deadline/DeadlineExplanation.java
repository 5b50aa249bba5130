package vn.motcua.dossier.deadline;

import java.time.Instant;
import java.util.List;

/**
 * Why a dossier is due when it is: every stretch of time since the limit began, counted or skipped,
 * each with its reason, and every change of the clock. {@code counted + remaining} is always {@code
 * total}; nothing remains once the whole limit is laid out.
 *
 * @param clock the clock that is explained
 * @param measure unit of the amounts
 * @param total the limit
 * @param counted sum of the lines
 * @param remaining what a decided or a waiting dossier has not used up
 * @param lines without a gap from the start of the limit to the due moment, to the decision, or to
 *     now while the clock waits
 */
public record DeadlineExplanation(
        DeadlineClock clock,
        Measure measure,
        long total,
        long counted,
        long remaining,
        List<ExplanationLine> lines) {

    public DeadlineExplanation {
        lines = List.copyOf(lines);
    }

    /** Lays out a clock in the calendar it was computed with, as it stands at a moment. */
    public static DeadlineExplanation of(
            DeadlineClock clock, WorkingCalendar calendar, Instant asOf) {
        return new Explainer(clock, calendar, asOf).explain();
    }

    /** Unit of the amounts of an explanation. */
    public enum Measure {
        /** Minutes of office time, or of the clock for limits in hours. */
        MINUTES,
        /** Calendar days. */
        DAYS
    }
}
