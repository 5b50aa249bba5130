package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

class KillPlanTests {

    private static final List<String> PARTS = List.of("kafka", "mail", "standby", "supervisor");

    @Test
    void killsEachPartAsOftenAsAskedAndAlone() {
        List<List<String>> rounds = rounds(KillPlan.of(7, PARTS, 5, 0));

        assertThat(rounds).hasSize(20);
        PARTS.forEach(
                part -> assertThat(Collections.frequency(rounds, List.of(part))).isEqualTo(5));
    }

    @Test
    void isTheSameForTheSameSeedAndAnotherForAnother() {
        assertThat(KillPlan.of(7, PARTS, 5, 3)).isEqualTo(KillPlan.of(7, PARTS, 5, 3));
        assertThat(KillPlan.of(7, PARTS, 5, 3)).isNotEqualTo(KillPlan.of(8, PARTS, 5, 3));
    }

    @Test
    void choosesMomentsOfOneToSixSeconds() {
        assertThat(KillPlan.of(7, PARTS, 20, 0).rounds())
                .extracting(KillPlan.Round::pause)
                .allSatisfy(pause ->
                        assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(6)));
    }

    @Test
    void addsBurstsOfDifferentParts() {
        List<List<String>> bursts =
                rounds(KillPlan.of(7, PARTS, 1, 6)).stream()
                        .filter(round -> round.size() > 1)
                        .toList();

        assertThat(bursts)
                .hasSize(6)
                .allSatisfy(burst -> assertThat(burst).hasSize(3).doesNotHaveDuplicates());
    }

    @Test
    void neverKillsTheSupervisorTogetherWithItsStandby() {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(rounds(KillPlan.of(seed, PARTS, 0, 3)))
                    .noneMatch(burst -> burst.containsAll(List.of("standby", "supervisor")));
        }
    }

    @Test
    void canBeTakenUpWhereItWasLeft() {
        KillPlan plan = KillPlan.of(7, PARTS, 5, 0);

        assertThat(plan.from(1)).isEqualTo(plan);
        assertThat(plan.from(18).rounds()).isEqualTo(plan.rounds().subList(17, 20));
        assertThat(plan.from(99).rounds()).isEmpty();
    }

    private static List<List<String>> rounds(KillPlan plan) {
        return plan.rounds().stream().map(KillPlan.Round::parts).toList();
    }
}
