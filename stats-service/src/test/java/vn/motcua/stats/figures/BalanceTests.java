package vn.motcua.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import vn.motcua.stats.Life;
import vn.motcua.stats.RandomLives;
import vn.motcua.stats.fact.SumsFixture;

import java.util.List;

class BalanceTests {

    @Provide
    Arbitrary<List<Life>> lives() {
        return RandomLives.several();
    }

    @Property(tries = 300)
    void carriedOverAndReceivedAreProcessedInProcessAndSuspended(
            @ForAll("lives") List<Life> lives) {
        for (String month : List.of("2025-01", "2025-07", "2026-01", "2026-07", "2027-01")) {
            Balance balance = Balance.of(SumsFixture.total(lives, month));

            assertThat(balance.carriedOver() + balance.received())
                    .isEqualTo(balance.processed() + balance.inProcess() + balance.suspended());
            assertThat(balance.inProcess()).isNotNegative();
            assertThat(balance.suspended()).isNotNegative();
            assertThat(balance.carriedOver()).isNotNegative();
        }
    }

    @Test
    void aShareOfNothingHasNoPercent() {
        assertThat(new Fraction(0, 0).percent()).isNull();
        assertThat(new Fraction(2, 3).percent()).isEqualByComparingTo("66.67");
        assertThat(new Fraction(1, 8).percent()).isEqualByComparingTo("12.5");
        assertThat(new Fraction(1, 800).percent()).isEqualByComparingTo("0.13");
        assertThat(new Fraction(7, 7).percent()).isEqualByComparingTo("100");
    }
}
