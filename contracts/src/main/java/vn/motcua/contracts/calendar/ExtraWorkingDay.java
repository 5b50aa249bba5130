package vn.motcua.contracts.calendar;

import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/**
 * A working day on what would otherwise be a day off (vi: ngày làm bù).
 *
 * @param date the day
 * @param spans its hours
 * @param name why it is worked
 */
public record ExtraWorkingDay(LocalDate date, List<WorkingSpan> spans, LocalizedText name) {

    public ExtraWorkingDay {
        spans = spans == null ? List.of() : List.copyOf(spans);
    }
}
