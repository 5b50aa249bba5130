package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.junit.jupiter.api.Test;

import vn.motcua.dossier.deadline.ClockState;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Stage;

import java.time.Duration;
import java.time.Instant;

/** What a citizen is told of the promise. */
class ClockViewTests {

    private static final Instant DUE = Instant.parse("2026-03-16T02:00:00Z");
    private static final Instant AFTER = DUE.plusSeconds(60);

    @Test
    void promisesNothingBeforeAcceptanceButAnAnswer() {
        ClockView clock = ClockView.of(ADossier.in(Stage.SUBMITTED), AFTER);

        assertThat(clock.acceptanceDueAt()).isEqualTo(MONDAY.plusSeconds(3600));
        assertThat(the(clock.limit()).amount()).isEqualTo(5);
        assertThat(clock.state()).isNull();
        assertThat(clock.dueAt()).isNull();
        assertThat(clock.firstDueAt()).isNull();
        assertThat(clock.onTime()).isNull();
        assertThat(clock.late()).isFalse();
    }

    @Test
    void isLateFromTheMomentAfterThePromise() {
        Dossier dossier = ADossier.in(Stage.IN_PROCESS);

        assertThat(ClockView.of(dossier, DUE).late()).isFalse();
        assertThat(ClockView.of(dossier, AFTER).late()).isTrue();
    }

    @Test
    void isNotLateWhileItWaitsForSomebodyElse() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.SUSPEND, MONDAY);

        ClockView clock = ClockView.of(dossier, AFTER);

        assertThat(clock.state()).isEqualTo(ClockState.PAUSED);
        assertThat(clock.late()).isFalse();
        assertThat(clock.dueAt()).as("the date from before").isEqualTo(DUE);
    }

    @Test
    void saysAfterTheDecisionWhetherThePromiseWasKept() {
        Dossier kept = ADossier.in(Stage.ACCEPTED);
        Dossier broken = ADossier.in(Stage.ACCEPTED);
        act(kept, Action.RESOLVE, DUE);
        act(broken, Action.RESOLVE, AFTER);

        assertThat(ClockView.of(kept, AFTER).onTime()).isTrue();
        assertThat(ClockView.of(broken, AFTER).onTime()).isFalse();
        assertThat(ClockView.of(broken, AFTER.plus(Duration.ofDays(9))).late())
                .as("decided is decided")
                .isFalse();
    }

    @Test
    void measuresByTheFirstPromiseHoweverItWasExtended() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.EXTEND_DUE_DATE, MONDAY);
        act(dossier, Action.RESOLVE, AFTER);

        ClockView clock = ClockView.of(dossier, AFTER);

        assertThat(clock.firstDueAt()).isEqualTo(DUE);
        assertThat(the(clock.dueAt())).isAfter(DUE);
        assertThat(clock.onTime()).as("late for the figures").isFalse();
        ClockView.ExtensionView apology = the(clock.extension());
        assertThat(apology.previousDueAt()).isEqualTo(DUE);
        assertThat(apology.dueAt()).isEqualTo(clock.dueAt());
        assertThat(apology.letter()).isEqualTo("1/XL");
        assertThat(apology.announcedInTime()).isTrue();
        assertThat(apology.officer().name()).isEqualTo("Trần Thị Bình");
    }
}
