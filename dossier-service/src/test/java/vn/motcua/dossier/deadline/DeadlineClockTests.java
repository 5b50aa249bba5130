package vn.motcua.dossier.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.motcua.dossier.deadline.Calendars.at;
import static vn.motcua.dossier.deadline.Calendars.reason;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.deadline.ClockRefused.Cause;

import java.time.LocalDate;
import java.util.function.Supplier;

class DeadlineClockTests {

    private final WorkingCalendar calendar = Calendars.civil2026();

    @Test
    void promisesAndKeepsWhoWhenAndWhy() {
        DeadlineClock clock = started();

        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.dueAt()).isEqualTo(at("2026-03-12T10:00")).isEqualTo(clock.firstDueAt());
        assertThat(clock.onTime()).isNull();
        assertThat(clock.changes())
                .containsExactly(
                        new ClockChange(
                                ClockChange.Kind.STARTED,
                                at("2026-03-09T10:00"),
                                reason("Tiếp nhận"),
                                "Lan",
                                at("2026-03-12T10:00"),
                                1));
    }

    @Test
    void movesBothPromisesByTheTimeItStoodStill() {
        DeadlineClock clock =
                started()
                        .pause(at("2026-03-10T10:00"), reason("Chờ nộp phí"), "Lan")
                        .resume(at("2026-03-11T10:00:59"), calendar, reason("Đã nộp"), "system");

        assertThat(clock.dueAt()).isEqualTo(at("2026-03-13T10:00")).isEqualTo(clock.firstDueAt());
        assertThat(clock.pausedAt()).isNull();
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.changes())
                .extracting(ClockChange::kind)
                .containsExactly(
                        ClockChange.Kind.STARTED,
                        ClockChange.Kind.PAUSED,
                        ClockChange.Kind.RESUMED);
    }

    @Test
    void doesNotForgiveABrokenPromise() {
        DeadlineClock late = started().pause(at("2026-03-12T10:00"), reason("Tạm dừng"), "Lan");

        assertThat(
                        late.resume(at("2026-03-20T10:00"), calendar, reason("Tiếp tục"), "Lan")
                                .firstDueAt())
                .isEqualTo(at("2026-03-12T10:00"));
        DeadlineClock again =
                late.restart(at("2026-03-20T10:00"), calendar, reason("Bổ sung đủ"), "Lan");
        assertThat(again.firstDueAt()).isEqualTo(at("2026-03-12T10:00"));
        assertThat(again.dueAt()).isEqualTo(at("2026-03-25T10:00"));
        assertThat(again.stop(at("2026-03-21T10:00"), reason("Kết quả"), "Lan").onTime()).isFalse();
    }

    @Test
    void beginsFromZeroWithACompletedDossier() {
        DeadlineClock clock =
                started()
                        .pause(at("2026-03-11T17:00"), reason("Bổ sung"), "Lan")
                        .restart(at("2026-03-16T08:00"), calendar, reason("Đã đủ"), "system");

        assertThat(clock.startedAt()).isEqualTo(at("2026-03-16T08:00"));
        assertThat(clock.dueAt()).isEqualTo(at("2026-03-18T17:00")).isEqualTo(clock.firstDueAt());
        assertThat(clock.pausedAt()).isNull();
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void measuresARunningClockThatBeginsAnewAtThatMoment() {
        assertThat(
                        started()
                                .restart(at("2026-03-12T10:00"), calendar, reason("Đủ"), "Lan")
                                .firstDueAt())
                .isEqualTo(at("2026-03-12T10:00"));
        assertThat(
                        started()
                                .restart(at("2026-03-12T09:59"), calendar, reason("Đủ"), "Lan")
                                .firstDueAt())
                .isEqualTo(at("2026-03-17T10:00"));
    }

    @Test
    void extendsOnceAndKeepsTheFirstPromise() {
        DeadlineClock clock = extended("2026-03-18T10:07");

        assertThat(clock.dueAt()).isEqualTo(at("2026-03-18T10:15"));
        assertThat(clock.firstDueAt()).isEqualTo(at("2026-03-12T10:00"));
        assertThat(clock.extended()).isTrue();
        assertThat(clock.stop(at("2026-03-13T09:00"), reason("Kết quả"), "Hà").onTime()).isFalse();
        refused(Cause.EXTENDED_BEFORE, () -> extend(clock, "2026-03-30T10:00"));
    }

    @Test
    void keepsAnExtensionThatIsLaterThanANewRun() {
        DeadlineClock clock =
                extended("2026-04-20T10:00")
                        .restart(at("2026-03-12T08:00"), calendar, reason("Đủ"), "Lan");

        assertThat(clock.dueAt()).isEqualTo(at("2026-04-20T10:00"));
        assertThat(clock.firstDueAt()).isEqualTo(at("2026-03-16T17:00"));
        assertThat(clock.extended()).isTrue();
    }

    @Test
    void extendsIntoOfficeTime() {
        assertThat(extended("2026-03-21T10:00").dueAt()).isEqualTo(at("2026-03-23T08:00"));
        assertThat(
                        DeadlineClock.start(
                                        TimeLimit.days(2),
                                        at("2026-03-09T10:00"),
                                        calendar,
                                        reason("Nhận"),
                                        "Lan")
                                .extend(
                                        at("2026-03-21T10:00"),
                                        at("2026-03-10T08:00"),
                                        calendar,
                                        reason("Xin lỗi"),
                                        "Hà")
                                .dueAt())
                .isEqualTo(at("2026-03-23T17:00"));
    }

    @Test
    void refusesAnExtensionThatIsNotLater() {
        refused(Cause.NOT_LATER, () -> extend(started(), "2026-03-12T10:00"));
        refused(Cause.NOT_LATER, () -> extend(started(), "2026-03-12T09:00"));
    }

    @Test
    void countsAgainWithANewHolidayButKeepsTheFirstPromise() {
        WorkingCalendar typhoon = Calendars.revision(2, LocalDate.of(2026, 3, 11));
        DeadlineClock clock =
                started().recalculate(at("2026-03-10T10:00"), typhoon, reason("Bão"), "system");

        assertThat(clock.dueAt()).isEqualTo(at("2026-03-13T10:00"));
        assertThat(clock.firstDueAt()).isEqualTo(at("2026-03-12T10:00"));
        assertThat(clock.calendarRevision()).isEqualTo(2);
        assertThat(clock.changes().getLast().kind()).isEqualTo(ClockChange.Kind.RECALCULATED);
        assertThat(clock.changes().getLast().calendarRevision()).isEqualTo(2);
    }

    @Test
    void countsAgainWithThePausesOfThisRunOnly() {
        WorkingCalendar typhoon = Calendars.revision(2, LocalDate.of(2026, 3, 24));
        DeadlineClock clock =
                started()
                        .pause(at("2026-03-10T10:00"), reason("Bổ sung"), "Lan")
                        .resume(at("2026-03-11T10:00"), calendar, reason("Tiếp"), "Lan")
                        .pause(at("2026-03-11T11:00"), reason("Bổ sung"), "Lan")
                        .restart(at("2026-03-20T08:00"), calendar, reason("Đủ"), "Lan")
                        .pause(at("2026-03-20T10:00"), reason("Nộp phí"), "Lan")
                        .resume(at("2026-03-20T12:00"), calendar, reason("Đã nộp"), "Lan");
        assertThat(clock.dueAt()).isEqualTo(at("2026-03-25T10:00"));

        DeadlineClock moved =
                clock.recalculate(at("2026-03-23T10:00"), typhoon, reason("Bão"), "system");

        assertThat(moved.dueAt()).isEqualTo(at("2026-03-26T10:00"));
    }

    @Test
    void neverGoesBackWithANewCalendar() {
        DeadlineClock clock =
                started()
                        .recalculate(
                                at("2026-03-10T10:00"),
                                Calendars.revision(2, LocalDate.of(2026, 3, 11)),
                                reason("Bão"),
                                "system");

        assertThat(
                        clock.recalculate(
                                at("2026-03-10T11:00"),
                                Calendars.civil2026(),
                                reason("Hết bão"),
                                "system"))
                .isSameAs(clock);
    }

    @Test
    void movesAnExtendedPromiseOffANewHoliday() {
        DeadlineClock clock = extended("2026-03-18T10:00");

        assertThat(
                        clock.recalculate(
                                        at("2026-03-12T10:00"),
                                        Calendars.revision(2, LocalDate.of(2026, 3, 18)),
                                        reason("Bão"),
                                        "system")
                                .dueAt())
                .isEqualTo(at("2026-03-19T08:00"));
    }

    @Test
    void isOnTimeUntilTheLastMinute() {
        assertThat(started().stop(at("2026-03-12T10:00"), reason("Kết quả"), "Hà").onTime())
                .isTrue();
        assertThat(started().stop(at("2026-03-12T10:01"), reason("Kết quả"), "Hà").onTime())
                .isFalse();
    }

    @Test
    void judgesADossierThatIsStoppedWhileItWaitsByTheMomentItBeganToWait() {
        DeadlineClock clock =
                started()
                        .pause(at("2026-03-11T10:00"), reason("Bổ sung"), "Lan")
                        .stop(at("2026-05-11T10:00"), reason("Dừng"), "Hà");

        assertThat(clock.state()).isEqualTo(ClockState.STOPPED);
        assertThat(clock.stoppedAt()).isEqualTo(at("2026-05-11T10:00"));
        assertThat(clock.onTime()).isTrue();
    }

    @Test
    void refusesWhatItsStateDoesNotAllow() {
        DeadlineClock running = started();
        DeadlineClock paused = running.pause(at("2026-03-10T10:00"), reason("Bổ sung"), "Lan");
        DeadlineClock stopped = running.stop(at("2026-03-10T10:00"), reason("Kết quả"), "Hà");

        refused(
                Cause.NOT_PAUSED,
                () -> running.resume(at("2026-03-11T10:00"), calendar, reason("x"), "Lan"));
        refused(Cause.NOT_RUNNING, () -> paused.pause(at("2026-03-11T10:00"), reason("x"), "Lan"));
        refused(Cause.NOT_RUNNING, () -> stopped.pause(at("2026-03-11T10:00"), reason("x"), "Lan"));
        refused(
                Cause.NOT_PAUSED,
                () -> stopped.resume(at("2026-03-11T10:00"), calendar, reason("x"), "Lan"));
        refused(
                Cause.STOPPED,
                () -> stopped.restart(at("2026-03-11T10:00"), calendar, reason("x"), "Lan"));
        refused(
                Cause.STOPPED,
                () -> stopped.recalculate(at("2026-03-11T10:00"), calendar, reason("x"), "Lan"));
        refused(Cause.STOPPED, () -> stopped.stop(at("2026-03-11T10:00"), reason("x"), "Lan"));
        refused(Cause.STOPPED, () -> extend(stopped, "2026-03-30T10:00"));
        refused(
                Cause.BACKWARDS,
                () -> paused.resume(at("2026-03-10T09:59"), calendar, reason("x"), "Lan"));
    }

    private DeadlineClock started() {
        return DeadlineClock.start(
                TimeLimit.workingDays(3),
                at("2026-03-09T10:00:30"),
                calendar,
                reason("Tiếp nhận"),
                "Lan");
    }

    private DeadlineClock extended(String dueAt) {
        return extend(started(), dueAt);
    }

    private DeadlineClock extend(DeadlineClock clock, String dueAt) {
        return clock.extend(at(dueAt), at("2026-03-11T10:00"), calendar, reason("Xin lỗi"), "Hà");
    }

    private static void refused(Cause cause, Supplier<DeadlineClock> change) {
        assertThatExceptionOfType(ClockRefused.class)
                .isThrownBy(change::get)
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(cause));
    }
}
