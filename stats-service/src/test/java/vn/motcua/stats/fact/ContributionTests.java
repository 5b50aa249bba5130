package vn.motcua.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.stats.Life;

import java.time.Duration;
import java.util.List;

class ContributionTests {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void aDraftCountsNowhere() {
        assertThat(FactFixture.fact(draft().events())).isNull();
    }

    @Test
    void aSubmittedOneWaits() {
        assertThat(counted(draft().submitted()))
                .containsExactlyInAnyOrder("SUBMITTED 2026-03", "WAITING 2026-03");
    }

    @Test
    void aDeclinedOneIsNeitherReceivedNorProcessed() {
        assertThat(counted(draft().submitted().after(DAY.multipliedBy(30)).declined()))
                .containsExactlyInAnyOrder("SUBMITTED 2026-03", "DECLINED 2026-04");
    }

    @Test
    void oneTakenBackBeforeAcceptanceStandsApart() {
        assertThat(counted(draft().submitted().withdrawn()))
                .containsExactlyInAnyOrder(
                        "SUBMITTED 2026-03", "WITHDRAWN_BEFORE_ACCEPTANCE 2026-03");
    }

    @Test
    void anAcceptedOneIsReceivedAndInProcess() {
        assertThat(counted(draft().submitted().after(DAY.multipliedBy(25)).accepted(DAY)))
                .containsExactlyInAnyOrder(
                        "SUBMITTED 2026-03", "RECEIVED 2026-04", "IN_PROCESS 2026-04");
    }

    @Test
    void aHeldOneIsSuspendedAndABreakEndsThat() {
        for (HoldKind kind : List.of(HoldKind.SUPPLEMENT, HoldKind.PAYMENT, HoldKind.SUSPENSION)) {
            Life life = draft().submitted().accepted(DAY).held(kind);
            assertThat(counted(life))
                    .contains("SUSPENDED 2026-03")
                    .doesNotContain("IN_PROCESS 2026-03");
            assertThat(counted(life.released())).contains("IN_PROCESS 2026-03");
        }
    }

    @Test
    void whoAsksToTakeItBackIsStillInProcess() {
        assertThat(counted(draft().submitted().accepted(DAY).held(HoldKind.WITHDRAWAL_REQUEST)))
                .contains("IN_PROCESS 2026-03");
    }

    @Test
    void resolvedToTheSecondOfThePromiseIsOnTime() {
        Life life = draft().submitted().accepted(DAY.multipliedBy(20));

        assertThat(counted(life.after(DAY.multipliedBy(20)).resolved(Outcome.APPROVED)))
                .containsExactlyInAnyOrder(
                        "SUBMITTED 2026-03",
                        "RECEIVED 2026-03",
                        "RESOLVED 2026-03",
                        "ON_TIME 2026-03");
    }

    @Test
    void resolvedAMomentAfterThePromiseIsLate() {
        Life life = draft().submitted().accepted(DAY).after(DAY.plusMillis(1));

        assertThat(counted(life.resolved(Outcome.REFUSED)))
                .contains("RESOLVED 2026-03", "LATE 2026-03")
                .doesNotContain("ON_TIME 2026-03");
    }

    @Test
    void withoutAPromiseNobodyIsOnTimeOrLate() {
        assertThat(counted(draft().submitted().acceptedWithoutPromise().resolved(Outcome.APPROVED)))
                .containsExactlyInAnyOrder(
                        "SUBMITTED 2026-03", "RECEIVED 2026-03", "RESOLVED 2026-03");
    }

    @Test
    void aStoppedOneIsNotResolved() {
        assertThat(counted(draft().submitted().accepted(DAY).resolved(Outcome.STOPPED)))
                .containsExactlyInAnyOrder(
                        "SUBMITTED 2026-03", "RECEIVED 2026-03", "STOPPED 2026-03");
    }

    @Test
    void oneTakenBackAfterAcceptanceIsProcessed() {
        assertThat(
                        counted(
                                draft().submitted()
                                        .accepted(DAY)
                                        .after(DAY.multipliedBy(30))
                                        .withdrawn()
                                        .after(DAY.multipliedBy(90))
                                        .goesOn()))
                .containsExactlyInAnyOrder(
                        "SUBMITTED 2026-03", "RECEIVED 2026-03", "WITHDRAWN 2026-04");
    }

    @Test
    void monthsAreThoseOfVietnam() {
        Life life = Life.draft("d", "1.0", Channel.ONLINE, "2025-12-31T17:00:00Z").submitted();

        assertThat(counted(life)).contains("SUBMITTED 2026-01");
    }

    private static Life draft() {
        return Life.draft("d", "1.0", Channel.ONLINE, "2026-03-10T02:00:00Z");
    }

    private static List<String> counted(Life life) {
        return Contribution.of(FactFixture.existing(life.events())).stream()
                .map(c -> c.measure() + " " + c.month())
                .toList();
    }
}
