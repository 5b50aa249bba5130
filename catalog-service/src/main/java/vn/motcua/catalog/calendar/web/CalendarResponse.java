package vn.motcua.catalog.calendar.web;

import vn.motcua.catalog.calendar.CalendarDays;
import vn.motcua.catalog.calendar.WorkingCalendar;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.calendar.ExtraWorkingDay;
import vn.motcua.contracts.calendar.Holiday;
import vn.motcua.contracts.calendar.WeekdaySpans;

import java.time.LocalDate;
import java.util.List;

/**
 * A working calendar.
 *
 * @param revision 1, 2, 3 …; due dates name the one they were computed with
 * @param decidedUntil last day for which days off and swaps are decided
 */
record CalendarResponse(
        String id,
        long revision,
        LocalizedText name,
        List<WeekdaySpans> weekly,
        List<Holiday> holidays,
        List<ExtraWorkingDay> extraWorkingDays,
        LocalDate decidedUntil) {

    static CalendarResponse of(WorkingCalendar calendar) {
        CalendarDays days = calendar.days();
        return new CalendarResponse(
                calendar.id(),
                calendar.version(),
                days.name(),
                days.weekly(),
                days.holidays(),
                days.extraWorkingDays(),
                days.decidedUntil());
    }
}
