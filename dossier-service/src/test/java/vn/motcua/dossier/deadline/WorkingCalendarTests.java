package vn.motcua.dossier.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import static vn.motcua.dossier.deadline.Calendars.at;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.contracts.LocalizedText;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class WorkingCalendarTests {

    private final WorkingCalendar calendar = Calendars.civil2026();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T16:00, 24, 2026-02-25T16:00",
        "2026-03-06T11:30,  8, 2026-03-09T11:30",
        "2026-04-24T09:00, 40, 2026-05-06T09:00",
        "2026-04-29T17:30,  4, 2026-05-04T12:00",
        "2026-03-07T10:00,  8, 2026-03-09T17:00",
        "2026-03-09T12:20,  2, 2026-03-09T15:00",
        "2026-03-09T06:00,  1, 2026-03-09T09:00",
        "2026-03-09T08:00,  4, 2026-03-09T12:00",
        "2026-03-09T17:00,  1, 2026-03-10T09:00",
    })
    void addsWorkingHours(String start, long hours, String end) {
        assertThat(calendar.plus(at(start), Duration.ofHours(hours))).isEqualTo(at(end));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T09:00, 2026-03-09T11:00, 120",
        "2026-03-09T11:00, 2026-03-09T14:00, 120",
        "2026-03-06T16:00, 2026-03-09T09:00, 120",
        "2026-03-07T00:00, 2026-03-09T00:00, 0",
        "2026-03-09T00:00, 2026-03-10T00:00, 480",
        "2026-03-09T11:00, 2026-03-09T09:00, 0",
    })
    void measuresWorkingTime(String start, String end, long minutes) {
        assertThat(calendar.between(at(start), at(end))).isEqualTo(Duration.ofMinutes(minutes));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T09:00, 2026-03-09T09:00",
        "2026-03-09T09:01, 2026-03-09T09:15",
        "2026-03-09T09:15:01, 2026-03-09T09:30",
        "2026-03-09T11:59, 2026-03-09T12:00",
        "2026-03-09T12:00, 2026-03-09T12:00",
        "2026-03-09T12:01, 2026-03-09T13:00",
        "2026-03-09T18:00, 2026-03-10T08:00",
        "2026-03-07T09:01, 2026-03-09T08:00",
    })
    void roundsUpToAQuarterInsideOfficeHours(String moment, String rounded) {
        assertThat(calendar.roundedUp(at(moment))).isEqualTo(at(rounded));
    }

    @Test
    void roundsUpToTheClosingAtMost() {
        WorkingCalendar odd =
                calendar(Map.of(DayOfWeek.MONDAY, List.of(OfficeSpan.of("08:00", "11:40"))));

        assertThat(odd.roundedUp(at("2026-03-09T11:35"))).isEqualTo(at("2026-03-09T11:40"));
        assertThat(odd.roundedUp(at("2026-03-09T11:20"))).isEqualTo(at("2026-03-09T11:30"));
    }

    @Test
    void knowsWhyADayIsOff() {
        assertThat(calendar.day(LocalDate.of(2026, 2, 17)).kind())
                .isEqualTo(OfficeDay.Kind.HOLIDAY);
        assertThat(calendar.day(LocalDate.of(2026, 2, 17)).name()).isEqualTo(Calendars.TET);
        assertThat(calendar.day(LocalDate.of(2026, 2, 21)).kind())
                .isEqualTo(OfficeDay.Kind.WEEKEND);
        assertThat(calendar.day(LocalDate.of(2026, 2, 23)).kind())
                .isEqualTo(OfficeDay.Kind.WORKING);
        assertThat(calendar.day(LocalDate.of(2026, 2, 23)).name().en()).isEqualTo("Office hours");
    }

    @Test
    void worksAnExtraDayEvenOnAHoliday() {
        LocalDate saturday = LocalDate.of(2026, 8, 22);
        LocalDate holiday = LocalDate.of(2026, 9, 1);
        List<OfficeSpan> morning = List.of(OfficeSpan.of("07:30", "11:30"));
        WorkingCalendar swapped =
                new WorkingCalendar(
                        "vn",
                        2,
                        Calendars.week(),
                        Calendars.holidays(),
                        Map.of(
                                saturday,
                                morning,
                                holiday,
                                morning,
                                LocalDate.of(2026, 8, 23),
                                List.of()),
                        CountingRules.DEFAULT);

        assertThat(swapped.day(saturday).kind()).isEqualTo(OfficeDay.Kind.EXTRA);
        assertThat(swapped.day(holiday).kind()).isEqualTo(OfficeDay.Kind.EXTRA);
        assertThat(swapped.day(LocalDate.of(2026, 8, 23)).kind()).isEqualTo(OfficeDay.Kind.WEEKEND);
        assertThat(swapped.plus(at("2026-08-21T16:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-08-22T08:30"));
        assertThat(swapped.closeOnOrAfter(saturday)).isEqualTo(at("2026-08-22T11:30"));
    }

    @Test
    void ordersTheSpansOfADay() {
        WorkingCalendar calendar =
                calendar(
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(
                                        OfficeSpan.of("13:00", "17:00"),
                                        OfficeSpan.of("08:00", "12:00"))));

        assertThat(calendar.openOnOrAfter(at("2026-03-08T00:00")))
                .isEqualTo(at("2026-03-09T08:00"));
        assertThat(calendar.weekly().get(DayOfWeek.MONDAY)).isEqualTo(Calendars.OFFICE);
    }

    @Test
    void allowsSpansThatTouch() {
        WorkingCalendar calendar =
                calendar(
                        Map.of(
                                DayOfWeek.MONDAY,
                                List.of(
                                        OfficeSpan.of("08:00", "12:00"),
                                        OfficeSpan.of("12:00", "16:00"))));

        assertThat(calendar.plus(at("2026-03-09T11:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-03-09T13:00"));
    }

    @Test
    void worksUntilTheClosing() {
        assertThat(calendar.worksUntil(at("2026-03-09T12:00"))).isTrue();
        assertThat(calendar.worksUntil(at("2026-03-09T08:00"))).isTrue();
        assertThat(calendar.worksUntil(at("2026-03-09T12:30"))).isFalse();
        assertThat(calendar.worksUntil(at("2026-03-09T07:59"))).isFalse();
        assertThat(calendar.worksUntil(at("2026-03-08T09:00"))).isFalse();
    }

    @Test
    void refusesHoursThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar(Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar(Map.of(DayOfWeek.MONDAY, List.of())));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        calendar(
                                Map.of(
                                        DayOfWeek.MONDAY,
                                        List.of(
                                                OfficeSpan.of("08:00", "12:00"),
                                                OfficeSpan.of("11:59", "17:00")))));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeSpan.of("12:00", "08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeSpan.of("08:00", "08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeSpan.of("08:00:30", "09:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> OfficeSpan.of("08:00", "09:00:30"));
    }

    @Test
    void givesUpInACalendarThatIsOnlyHolidays() {
        Map<LocalDate, LocalizedText> closed = new HashMap<>();
        for (int day = 0; day <= 366; day++) {
            closed.put(LocalDate.of(2026, 1, 1).plusDays(day), Calendars.TET);
        }
        WorkingCalendar never =
                new WorkingCalendar(
                        "vn", 1, Calendars.week(), closed, Map.of(), CountingRules.DEFAULT);

        assertThatIllegalStateException()
                .isThrownBy(() -> never.workedOnOrAfter(LocalDate.of(2026, 1, 1)));
        assertThat(never.workedOnOrAfter(LocalDate.of(2026, 1, 3)).date())
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void knowsTheLengthOfASpan() {
        assertThat(OfficeSpan.of("08:00", "11:30").length()).isEqualTo(Duration.ofMinutes(210));
    }

    private static WorkingCalendar calendar(Map<DayOfWeek, List<OfficeSpan>> week) {
        return new WorkingCalendar("vn", 1, week, Map.of(), Map.of(), CountingRules.DEFAULT);
    }
}
