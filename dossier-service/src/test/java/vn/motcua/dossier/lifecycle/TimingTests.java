package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.CALENDAR;
import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.OFFICER;
import static vn.motcua.dossier.lifecycle.ADossier.REASON;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.refusal;
import static vn.motcua.dossier.lifecycle.ADossier.rules;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.deadline.ClockChange;
import vn.motcua.dossier.deadline.ClockState;

import java.time.Duration;
import java.time.Instant;

/** The clock in step with the holds: five working days from Monday nine o'clock. */
class TimingTests {

    private static final Instant DUE = Instant.parse("2026-03-16T02:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @Test
    void standsStillFromTheFirstHoldToTheLast() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);
        act(dossier, Action.SUSPEND, MONDAY);
        act(dossier, Action.RESUME, TUESDAY);
        assertThat(state(dossier)).isEqualTo(ClockState.PAUSED);

        act(dossier, Action.SETTLE_PAYMENT_REQUEST, WEDNESDAY);

        assertThat(state(dossier)).isEqualTo(ClockState.RUNNING);
        assertThat(dossier.dueAt()).isEqualTo(Instant.parse("2026-03-18T02:00:00Z"));
        assertThat(the(dossier.timing().clock()).changes())
                .extracting(ClockChange::kind)
                .containsExactly(
                        ClockChange.Kind.STARTED,
                        ClockChange.Kind.PAUSED,
                        ClockChange.Kind.RESUMED);
    }

    @Test
    void beginsAnewAfterASupplement() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.REQUEST_SUPPLEMENT, TUESDAY);
        assertThat(dossier.dueAt()).isEqualTo(DUE);

        DossierEvent event = act(dossier, Action.SUPPLEMENT, WEDNESDAY);

        assertThat(event).isEqualTo(new DossierEvent.Supplemented(1, DUE));
        assertThat(dossier.dueAt()).isEqualTo(Instant.parse("2026-03-18T02:00:00Z"));
        assertThat(dossier.timing().anew()).isFalse();
    }

    @Test
    void beginsAnewOnlyWhenNothingElseIsWaitedFor() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);
        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);
        act(dossier, Action.SUPPLEMENT, TUESDAY);
        assertThat(state(dossier)).isEqualTo(ClockState.PAUSED);
        assertThat(dossier.timing().anew()).isTrue();

        act(dossier, Action.CANCEL_PAYMENT_REQUEST, WEDNESDAY);

        assertThat(the(dossier.timing().clock()).changes().getLast().kind())
                .isEqualTo(ClockChange.Kind.RESTARTED);
        assertThat(dossier.timing().anew()).isFalse();
        assertThat(dossier.dueAt()).isEqualTo(Instant.parse("2026-03-18T02:00:00Z"));
    }

    @Test
    void namesWhoMovedIt() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.REQUEST_WITHDRAWAL, MONDAY);
        dossier.refuseWithdrawal(
                REASON, CALENDAR, new Officer(null, null, "a", ADossier.TEXT), TUESDAY);

        assertThat(the(dossier.timing().clock()).changes())
                .extracting(ClockChange::by)
                .containsExactly("Trần Thị Bình", "Người nộp hồ sơ", "Văn bản");
    }

    @Test
    void movesOnceByExtensionAndKeepsTheFirstPromise() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        Instant later = Instant.parse("2026-03-20T02:00:00Z");

        DossierEvent event =
                dossier.extendDueDate(later, REASON, "1/XL", CALENDAR, OFFICER, MONDAY);

        assertThat(event).isEqualTo(new DossierEvent.DueDateExtended(OFFICER, REASON, DUE));
        assertThat(dossier.dueAt()).isEqualTo(later);
        assertThat(dossier.timing().firstDueAt()).isEqualTo(DUE);
        assertThat(the(dossier.extension()).announcedInTime()).isTrue();
        assertThat(the(dossier.extension()).number()).isEqualTo("1/XL");
        assertThat(the(dossier.extension()).previousDueAt()).isEqualTo(DUE);
        assertThat(
                        refusal(() ->
                                dossier.extendDueDate(
                                        later.plusSeconds(86_400),
                                        REASON,
                                        null,
                                        CALENDAR,
                                        OFFICER,
                                        MONDAY)))
                .isEqualTo(DossierErrors.EXTENDED_BEFORE);
    }

    @Test
    void saysWhenTheApologyCameTooLate() {
        Dossier exactlyADayBefore = ADossier.in(Stage.ACCEPTED);
        Dossier later = ADossier.in(Stage.ACCEPTED);
        Instant dayBefore = DUE.minus(Duration.ofDays(1));

        act(exactlyADayBefore, Action.EXTEND_DUE_DATE, dayBefore);
        act(later, Action.EXTEND_DUE_DATE, dayBefore.plusSeconds(60));

        assertThat(the(exactlyADayBefore.extension()).announcedInTime()).isTrue();
        assertThat(the(later.extension()).announcedInTime()).isFalse();
    }

    @Test
    void refusesAnEarlierDateOneWithoutAPromiseAndTimeThatRunsBack() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        Dossier unlimited = ADossier.draft(Channel.ONLINE, "an", rules());
        act(unlimited, Action.SUBMIT, MONDAY);
        unlimited.accept(rules(null), CALENDAR, OFFICER, MONDAY);

        assertThat(
                        refusal(() ->
                                dossier.extendDueDate(
                                        MONDAY, REASON, null, CALENDAR, OFFICER, MONDAY)))
                .isEqualTo(DossierErrors.DUE_DATE_NOT_LATER);
        assertThat(refusal(() -> act(unlimited, Action.EXTEND_DUE_DATE, MONDAY)))
                .isEqualTo(DossierErrors.NO_DUE_DATE);
        assertThat(refusal(() -> act(unlimited, Action.RECALCULATE_DUE_DATE, MONDAY)))
                .isEqualTo(DossierErrors.NO_DUE_DATE);
        assertThat(refusal(() -> act(dossier, Action.SUSPEND, MONDAY.minusSeconds(3600))))
                .isEqualTo(DossierErrors.EARLIER_THAN_KNOWN);
    }

    @Test
    void waitsWithoutAPromise() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        dossier.accept(rules(null), CALENDAR, OFFICER, MONDAY);
        act(dossier, Action.SUSPEND, MONDAY);
        act(dossier, Action.RESUME, TUESDAY);
        act(dossier, Action.RESOLVE, TUESDAY);

        assertThat(dossier.dueAt()).isNull();
        assertThat(dossier.stage()).isEqualTo(Stage.RESOLVED);
    }

    @Test
    void stopsWithTheDecision() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.SUSPEND, TUESDAY);
        act(dossier, Action.STOP, WEDNESDAY);

        assertThat(state(dossier)).isEqualTo(ClockState.STOPPED);
        assertThat(dossier.dueAt()).isEqualTo(DUE);
    }

    @Test
    void recalculatesByNamedDecision() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);

        DossierEvent event = act(dossier, Action.RECALCULATE_DUE_DATE, TUESDAY);

        assertThat(event).isEqualTo(new DossierEvent.DueDateRecalculated(REASON, DUE));
        assertThat(dossier.dueAt()).isEqualTo(DUE);
    }

    @Test
    void resumesWithTheDateFromBefore() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.SUSPEND, MONDAY);

        assertThat(act(dossier, Action.RESUME, TUESDAY))
                .isEqualTo(new DossierEvent.Resumed(OFFICER, REASON, DUE));
        assertThat(dossier.dueAt()).isEqualTo(DUE.plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @EnumSource(TimeLimit.TimeUnit.class)
    void knowsEveryUnitOfALimit(TimeLimit.TimeUnit unit) {
        int amount = unit == TimeLimit.TimeUnit.SAME_DAY ? 1 : 3;
        vn.motcua.dossier.deadline.TimeLimit limit = Limits.of(new TimeLimit(amount, unit));

        assertThat(limit.unit().name()).isEqualTo(unit.name());
        assertThat(limit.amount()).isEqualTo(amount);
    }

    /** What the catalogue publishes as SAME_DAY; the hour is 15:00 of Monday 9 March 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09T07:59:59Z, 2026-03-09T10:00:00Z",
        "2026-03-09T08:00:00Z, 2026-03-10T10:00:00Z",
        "2026-03-13T08:30:00Z, 2026-03-16T10:00:00Z",
    })
    void endsWithTheDayForWhatComesBeforeFifteenHours(Instant accepted, Instant due) {
        ProcedureRules sameDay = ADossier.rules(new TimeLimit(1, TimeLimit.TimeUnit.SAME_DAY));
        Dossier dossier = ADossier.draft(Channel.ONLINE, "an", sameDay);
        dossier.submit(
                "H50-260309-0001",
                sameDay,
                ADossier.ROUTE,
                ADossier.snapshot(accepted),
                accepted.plusSeconds(60));

        dossier.accept(sameDay, ADossier.CALENDAR, OFFICER, accepted);

        assertThat(dossier.dueAt()).isEqualTo(due);
    }

    private static ClockState state(Dossier dossier) {
        return the(dossier.timing().clock()).state();
    }
}
