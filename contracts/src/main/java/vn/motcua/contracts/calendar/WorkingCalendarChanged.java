package vn.motcua.contracts.calendar;

import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;
import java.util.List;

/**
 * A working calendar was added or changed; the event is its whole state (vi: lịch làm việc).
 * Holidays and swapped days are decided year by year, so a calendar is data.
 *
 * @param id of the calendar, {@code vn}
 * @param revision 1, 2, 3 …; a due date stores the one it was computed with
 * @param name of the calendar
 * @param weekly hours of an ordinary week
 * @param holidays days off
 * @param extraWorkingDays days worked instead
 * @param decidedUntil last day for which holidays and swaps are decided; later due dates may have
 *     to be computed anew
 */
public record WorkingCalendarChanged(
        String id,
        long revision,
        LocalizedText name,
        List<WeekdaySpans> weekly,
        List<Holiday> holidays,
        List<ExtraWorkingDay> extraWorkingDays,
        LocalDate decidedUntil) {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.calendar.changed.v1";

    public WorkingCalendarChanged {
        weekly = weekly == null ? List.of() : List.copyOf(weekly);
        holidays = holidays == null ? List.of() : List.copyOf(holidays);
        extraWorkingDays = extraWorkingDays == null ? List.of() : List.copyOf(extraWorkingDays);
    }
}
