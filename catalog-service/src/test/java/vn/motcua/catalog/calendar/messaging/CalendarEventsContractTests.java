package vn.motcua.catalog.calendar.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.WireEvents;
import vn.motcua.catalog.calendar.CalendarDays;
import vn.motcua.catalog.calendar.CalendarEvent;
import vn.motcua.catalog.calendar.WorkingCalendar;
import vn.motcua.contracts.calendar.Holiday;
import vn.motcua.contracts.calendar.WeekdaySpans;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.calendar.WorkingSpan;
import vn.motcua.platform.web.ProblemException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

class CalendarEventsContractTests {

    private static final WorkingSpan MORNING = span(8, 12);
    private static final WorkingSpan AFTERNOON = span(13, 17);
    private static final Holiday TET = new Holiday(LocalDate.of(2026, 2, 16), Sheets.text("Tết"));

    @Test
    void tellsTheFirstRevisionWhole() {
        CalendarEvent added = WorkingCalendar.added("vn", days(List.of(MORNING, AFTERNOON), TET));
        WorkingCalendarChanged told =
                WireEvents.read(new CalendarEvents().of(added), WorkingCalendarChanged.class);
        assertThat(told.revision()).isEqualTo(1);
        assertThat(told.holidays()).containsExactly(TET);
        assertThat(told.weekly().getFirst().spans()).containsExactly(MORNING, AFTERNOON);
    }

    @Test
    void refusesDaysThatContradictOneAnother() {
        assertThatThrownBy(() -> WorkingCalendar.added("x", days(List.of(AFTERNOON, MORNING))))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> WorkingCalendar.added("x", days(List.of())))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> WorkingCalendar.added("x", days(List.of(span(9, 9)))))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> WorkingCalendar.added("x", days(List.of(MORNING), TET, TET)))
                .isInstanceOf(ProblemException.class);
    }

    private static CalendarDays days(List<WorkingSpan> spans, Holiday... holidays) {
        return new CalendarDays(
                Sheets.text("Lịch"),
                List.of(new WeekdaySpans(DayOfWeek.MONDAY, spans)),
                List.of(holidays),
                List.of(),
                LocalDate.of(2026, 12, 31));
    }

    private static WorkingSpan span(int from, int to) {
        return new WorkingSpan(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }
}
