package vn.motcua.catalog.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.calendar.ExtraWorkingDay;
import vn.motcua.contracts.calendar.Holiday;
import vn.motcua.contracts.calendar.WeekdaySpans;
import vn.motcua.contracts.calendar.WorkingSpan;
import vn.motcua.platform.web.ProblemException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class CalendarDaysTests {

    private static final LocalizedText TEXT = new LocalizedText("Lịch", "Calendar");
    private static final WorkingSpan MORNING = span("08:00", "12:00");
    private static final WorkingSpan AFTERNOON = span("13:00", "17:00");
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 9, 2);

    @Test
    void takesAnOrdinaryWeekWithItsDaysOffAndDaysWorkedInstead() {
        CalendarDays days =
                days(
                        List.of(
                                new WeekdaySpans(DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON)),
                                new WeekdaySpans(DayOfWeek.TUESDAY, List.of(MORNING))),
                        List.of(new Holiday(NATIONAL_DAY, TEXT)),
                        List.of(
                                new ExtraWorkingDay(
                                        LocalDate.of(2026, 8, 22), List.of(MORNING), TEXT)));

        assertThat(days.contradiction()).isEmpty();
    }

    @Test
    void refusesSpansThatAreEmptyTurnedRoundOrOverlap() {
        assertThat(contradictory()).isTrue();
        assertThat(contradictory(span("08:00", "08:00"))).isTrue();
        assertThat(contradictory(span("12:00", "08:00"))).isTrue();
        assertThat(contradictory(AFTERNOON, MORNING)).isTrue();
        assertThat(contradictory(MORNING, span("11:59", "17:00"))).isTrue();
        assertThat(contradictory(MORNING, span("12:00", "17:00"))).isFalse();
    }

    @Test
    void refusesHoursOfADayWorkedInsteadThatOverlap() {
        ExtraWorkingDay odd =
                new ExtraWorkingDay(
                        LocalDate.of(2026, 8, 22), List.of(MORNING, span("11:00", "17:00")), TEXT);

        assertThat(days(week(MORNING), List.of(), List.of(odd)).contradiction()).isPresent();
    }

    @Test
    void refusesADayThatIsThereTwiceEvenAsDayOffAndDayWorkedInstead() {
        List<WeekdaySpans> twice = new ArrayList<>(week(MORNING));
        twice.addAll(week(AFTERNOON));
        assertThat(days(twice, List.of(), List.of()).contradiction()).isPresent();
        Holiday off = new Holiday(NATIONAL_DAY, TEXT);
        assertThat(days(week(MORNING), List.of(off, off), List.of()).contradiction()).isPresent();
        ExtraWorkingDay worked = new ExtraWorkingDay(NATIONAL_DAY, List.of(MORNING), TEXT);
        assertThat(days(week(MORNING), List.of(off), List.of(worked)).contradiction()).isPresent();
    }

    @Property
    void takesSpansInOrderAndNoOtherOrder(
            @ForAll @Size(min = 2, max = 8) @UniqueElements
                    List<@IntRange(max = 1_439) Integer> minutes) {
        List<Integer> sorted = minutes.stream().sorted().toList();
        List<WorkingSpan> spans = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            spans.add(new WorkingSpan(time(sorted.get(i)), time(sorted.get(i + 1))));
        }
        assertThat(contradictory(spans.toArray(WorkingSpan[]::new))).isFalse();
        if (spans.size() > 1) {
            assertThat(contradictory(spans.reversed().toArray(WorkingSpan[]::new))).isTrue();
        }
    }

    @Test
    void makesRevisionsAndKeepsTheDaysThatAContradictionWouldReplace() {
        CalendarEvent.Changed added =
                WorkingCalendar.added("vn", days(week(MORNING), List.of(), List.of()));
        WorkingCalendar calendar = added.calendar();
        CalendarDays contradiction = days(week(), List.of(), List.of());
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> calendar.change(contradiction));

        assertThat(added.revision()).isEqualTo(1);
        assertThat(refused.code()).isEqualTo(CalendarErrors.INVALID_CALENDAR);
        assertThat(refused.detail(Locale.of("vi"))).contains("các khoảng giờ phải theo thứ tự");
        assertThat(refused.detail(Locale.ENGLISH)).contains("spans have to be in order");
        assertThat(calendar.days()).isNotEqualTo(contradiction);
    }

    private static boolean contradictory(WorkingSpan... spans) {
        return days(week(spans), List.of(), List.of()).contradiction().isPresent();
    }

    private static List<WeekdaySpans> week(WorkingSpan... spans) {
        return List.of(new WeekdaySpans(DayOfWeek.MONDAY, List.of(spans)));
    }

    private static CalendarDays days(
            List<WeekdaySpans> weekly, List<Holiday> holidays, List<ExtraWorkingDay> extra) {
        return new CalendarDays(TEXT, weekly, holidays, extra, LocalDate.of(2026, 12, 31));
    }

    private static WorkingSpan span(String from, String to) {
        return new WorkingSpan(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static LocalTime time(int minute) {
        return LocalTime.MIN.plusMinutes(minute);
    }
}
