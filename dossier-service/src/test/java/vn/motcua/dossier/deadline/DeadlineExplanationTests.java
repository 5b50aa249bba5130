package vn.motcua.dossier.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import static vn.motcua.dossier.deadline.Calendars.at;
import static vn.motcua.dossier.deadline.Calendars.reason;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.deadline.DeadlineExplanation.Measure;
import vn.motcua.dossier.deadline.ExplanationLine.Why;

import java.time.LocalDate;

class DeadlineExplanationTests {

    private final WorkingCalendar calendar = Calendars.civil2026();

    @Test
    void tellsEachHourCountedAndSkippedOverTet() {
        DeadlineExplanation explained =
                explain(start(TimeLimit.workingDays(1), "2026-02-13T16:00"), "2026-02-13T16:00");

        assertThat(explained.lines())
                .extracting(
                        ExplanationLine::from,
                        ExplanationLine::to,
                        ExplanationLine::why,
                        ExplanationLine::counted)
                .containsExactly(
                        tuple(at("2026-02-13T16:00"), at("2026-02-13T17:00"), Why.COUNTED, 60L),
                        tuple(
                                at("2026-02-13T17:00"),
                                at("2026-02-14T00:00"),
                                Why.OUTSIDE_HOURS,
                                0L),
                        tuple(at("2026-02-14T00:00"), at("2026-02-16T00:00"), Why.WEEKEND, 0L),
                        tuple(at("2026-02-16T00:00"), at("2026-02-21T00:00"), Why.HOLIDAY, 0L),
                        tuple(at("2026-02-21T00:00"), at("2026-02-23T00:00"), Why.WEEKEND, 0L),
                        tuple(
                                at("2026-02-23T00:00"),
                                at("2026-02-23T08:00"),
                                Why.OUTSIDE_HOURS,
                                0L),
                        tuple(at("2026-02-23T08:00"), at("2026-02-23T12:00"), Why.COUNTED, 240L),
                        tuple(
                                at("2026-02-23T12:00"),
                                at("2026-02-23T13:00"),
                                Why.OUTSIDE_HOURS,
                                0L),
                        tuple(at("2026-02-23T13:00"), at("2026-02-23T16:00"), Why.COUNTED, 180L));
        assertThat(explained.lines().get(3).text()).isEqualTo(Calendars.TET);
        assertThat(explained.measure()).isEqualTo(Measure.MINUTES);
        assertThat(explained.total()).isEqualTo(480).isEqualTo(explained.counted());
        assertThat(explained.remaining()).isZero();
    }

    @Test
    void tellsThePauseWithItsCause() {
        DeadlineClock clock =
                start(TimeLimit.workingHours(4), "2026-03-09T08:00")
                        .pause(at("2026-03-09T10:00"), reason("Chờ nộp phí"), "Lan")
                        .resume(at("2026-03-09T14:00"), calendar, reason("Đã nộp"), "system");

        assertThat(explain(clock, "2026-03-09T14:00").lines())
                .extracting(
                        ExplanationLine::to,
                        ExplanationLine::why,
                        line -> line.text().vi(),
                        ExplanationLine::counted)
                .containsExactly(
                        tuple(at("2026-03-09T10:00"), Why.COUNTED, "Được tính", 120L),
                        tuple(at("2026-03-09T14:00"), Why.PAUSED, "Chờ nộp phí", 0L),
                        tuple(at("2026-03-09T16:00"), Why.COUNTED, "Được tính", 120L));
    }

    @Test
    void tellsHowLongAWaitingDossierWaitsAndWhatIsLeft() {
        DeadlineClock clock =
                start(TimeLimit.workingHours(4), "2026-03-09T08:00")
                        .pause(at("2026-03-09T10:00"), reason("Chờ bổ sung"), "Lan");

        DeadlineExplanation explained = explain(clock, "2026-03-20T09:00");

        assertThat(explained.counted()).isEqualTo(120);
        assertThat(explained.remaining()).isEqualTo(120);
        assertThat(explained.lines().getLast())
                .isEqualTo(
                        new ExplanationLine(
                                at("2026-03-09T10:00"),
                                at("2026-03-20T09:00"),
                                Why.PAUSED,
                                reason("Chờ bổ sung").text(),
                                0));
        assertThat(explain(clock, "2026-03-09T10:00").lines()).hasSize(1);
    }

    @Test
    void endsWithTheDecision() {
        DeadlineClock clock =
                start(TimeLimit.workingHours(4), "2026-03-09T08:00")
                        .stop(at("2026-03-09T09:30"), reason("Kết quả"), "Hà");

        DeadlineExplanation explained = explain(clock, "2026-03-20T09:00");

        assertThat(explained.counted()).isEqualTo(90);
        assertThat(explained.remaining()).isEqualTo(150);
        assertThat(explained.lines()).hasSize(1);
    }

    @Test
    void endsWithTheDueMomentOfALateDecision() {
        DeadlineClock clock =
                start(TimeLimit.workingHours(4), "2026-03-09T08:00")
                        .stop(at("2026-03-19T09:30"), reason("Kết quả"), "Hà");

        assertThat(explain(clock, "2026-03-20T09:00").lines().getLast().to())
                .isEqualTo(at("2026-03-09T12:00"));
    }

    @Test
    void tellsRoundingAndExtension() {
        DeadlineClock clock =
                start(TimeLimit.workingHours(1), "2026-03-09T08:07")
                        .extend(
                                at("2026-03-09T11:00"),
                                at("2026-03-09T08:30"),
                                calendar,
                                reason("Xin lỗi"),
                                "Hà");

        assertThat(explain(clock, "2026-03-09T09:00").lines())
                .extracting(ExplanationLine::to, ExplanationLine::why, ExplanationLine::counted)
                .containsExactly(
                        tuple(at("2026-03-09T09:07"), Why.COUNTED, 60L),
                        tuple(at("2026-03-09T09:15"), Why.ROUNDED, 0L),
                        tuple(at("2026-03-09T11:00"), Why.EXTENDED, 0L));
    }

    @Test
    void tellsAPromiseThatIsKeptAlthoughTheHolidayWasTakenBack() {
        DeadlineClock clock =
                start(TimeLimit.workingHours(8), "2026-03-09T08:00")
                        .recalculate(
                                at("2026-03-09T09:00"),
                                Calendars.revision(2, LocalDate.of(2026, 3, 9)),
                                reason("Bão"),
                                "system");

        assertThat(explain(clock, "2026-03-09T09:00").lines().getLast())
                .extracting(ExplanationLine::to, ExplanationLine::why)
                .containsExactly(at("2026-03-10T17:00"), Why.KEPT);
    }

    @Test
    void tellsCalendarDaysWithTheFirstAndTheMovedLast() {
        DeadlineExplanation explained =
                explain(start(TimeLimit.days(2), "2026-03-05T10:00"), "2026-03-05T10:00");

        assertThat(explained.measure()).isEqualTo(Measure.DAYS);
        assertThat(explained.total()).isEqualTo(2);
        assertThat(explained.lines())
                .extracting(ExplanationLine::to, ExplanationLine::why, ExplanationLine::counted)
                .containsExactly(
                        tuple(at("2026-03-06T00:00"), Why.FIRST_DAY, 0L),
                        tuple(at("2026-03-07T00:00"), Why.COUNTED, 1L),
                        tuple(at("2026-03-08T00:00"), Why.COUNTED, 1L),
                        tuple(at("2026-03-09T00:00"), Why.WEEKEND, 0L),
                        tuple(at("2026-03-09T17:00"), Why.MOVED, 0L));
    }

    @Test
    void tellsPausedCalendarDays() {
        DeadlineClock clock =
                start(TimeLimit.days(3), "2026-03-09T10:00")
                        .pause(at("2026-03-10T09:00"), reason("Chờ"), "Lan")
                        .resume(at("2026-03-11T09:00"), calendar, reason("Tiếp"), "Lan");

        assertThat(explain(clock, "2026-03-11T09:00").lines())
                .extracting(ExplanationLine::to, ExplanationLine::why, ExplanationLine::counted)
                .containsExactly(
                        tuple(at("2026-03-10T00:00"), Why.FIRST_DAY, 0L),
                        tuple(at("2026-03-11T00:00"), Why.COUNTED, 1L),
                        tuple(at("2026-03-12T00:00"), Why.PAUSED, 0L),
                        tuple(at("2026-03-13T00:00"), Why.COUNTED, 1L),
                        tuple(at("2026-03-13T17:00"), Why.COUNTED, 1L));
    }

    @Test
    void tellsHoursOfTheClockAndTheSameDay() {
        DeadlineExplanation hours =
                explain(start(TimeLimit.hours(4), "2026-03-09T10:00"), "2026-03-09T10:00");
        assertThat(hours.total()).isEqualTo(240).isEqualTo(hours.counted());
        assertThat(hours.lines()).hasSize(1);

        DeadlineExplanation sameDay =
                explain(start(TimeLimit.sameDay(), "2026-03-09T15:30"), "2026-03-09T15:30");
        assertThat(sameDay.total()).isEqualTo(90 + 480).isEqualTo(sameDay.counted());
        assertThat(sameDay.lines().getLast().to()).isEqualTo(at("2026-03-10T17:00"));
    }

    @Test
    void tellsTheRunSinceTheDossierWasCompleted() {
        DeadlineClock clock =
                start(TimeLimit.workingHours(4), "2026-03-09T08:00")
                        .pause(at("2026-03-09T10:00"), reason("Bổ sung"), "Lan")
                        .restart(at("2026-03-10T08:00"), calendar, reason("Đủ"), "Lan");

        DeadlineExplanation explained = explain(clock, "2026-03-10T08:00");

        assertThat(explained.lines().getFirst().from()).isEqualTo(at("2026-03-10T08:00"));
        assertThat(explained.counted()).isEqualTo(240);
        assertThat(explained.clock().changes()).hasSize(3);
    }

    private DeadlineClock start(TimeLimit limit, String at) {
        return DeadlineClock.start(limit, at(at), calendar, reason("Tiếp nhận"), "Lan");
    }

    private DeadlineExplanation explain(DeadlineClock clock, String asOf) {
        return DeadlineExplanation.of(clock, calendar, at(asOf));
    }
}
