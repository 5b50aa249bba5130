package vn.motcua.contracts.calendar;

import java.time.DayOfWeek;
import java.util.List;

/**
 * The hours of one day of the week.
 *
 * @param day of the week; one that is not listed is a day off
 * @param spans in order, not overlapping
 */
public record WeekdaySpans(DayOfWeek day, List<WorkingSpan> spans) {

    public WeekdaySpans {
        spans = spans == null ? List.of() : List.copyOf(spans);
    }
}
