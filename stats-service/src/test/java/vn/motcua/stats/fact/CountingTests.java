package vn.motcua.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.contracts.Channel;
import vn.motcua.stats.Life;
import vn.motcua.stats.RandomLives;
import vn.motcua.stats.fact.CellSums.Sums;
import vn.motcua.stats.fact.View.Side;

import java.util.List;
import java.util.Map;

/** What follows for the figures from the rules of {@code docs/figures.md}, whatever happens. */
class CountingTests {

    @Provide
    Arbitrary<List<Life>> lives() {
        return RandomLives.several();
    }

    /** Each filed dossier is one thing before acceptance, or was accepted; nothing is lost. */
    @Property(tries = 300)
    void submittedIsWaitingDeclinedTakenBackOrReceived(@ForAll("lives") List<Life> lives) {
        Counts all = total(lives);

        assertThat(all.of(Measure.SUBMITTED))
                .isEqualTo(
                        all.of(Measure.WAITING)
                                + all.of(Measure.DECLINED)
                                + all.of(Measure.WITHDRAWN_BEFORE_ACCEPTANCE)
                                + all.of(Measure.RECEIVED));
    }

    @Property(tries = 300)
    void receivedIsResolvedStoppedTakenBackOrOpen(@ForAll("lives") List<Life> lives) {
        Counts all = total(lives);

        assertThat(all.of(Measure.RECEIVED))
                .isEqualTo(
                        all.of(Measure.RESOLVED)
                                + all.of(Measure.STOPPED)
                                + all.of(Measure.WITHDRAWN)
                                + all.of(Measure.IN_PROCESS)
                                + all.of(Measure.SUSPENDED));
    }

    @Property(tries = 300)
    void nobodyIsOnTimeAndLateAtOnce(@ForAll("lives") List<Life> lives) {
        Counts all = total(lives);

        assertThat(all.of(Measure.ON_TIME) + all.of(Measure.LATE))
                .isLessThanOrEqualTo(all.of(Measure.RESOLVED));
        for (Channel channel : Channel.values()) {
            for (Measure measure : Measure.values()) {
                assertThat(all.of(channel, measure)).isNotNegative();
            }
        }
    }

    /** The figures of a month do not change any more once the month's events are all known. */
    @Property(tries = 300)
    void countsEachDossierAtMostOnceInAMeasure(@ForAll("lives") List<Life> lives) {
        for (Life life : lives) {
            DossierFact fact = FactFixture.fact(life.events());
            if (fact != null) {
                assertThat(Contribution.of(fact))
                        .extracting(Contribution::measure)
                        .doesNotHaveDuplicates()
                        .contains(Measure.SUBMITTED);
            }
        }
    }

    @Test
    void refusesToCountBeyondWhatANumberHolds() {
        Counts counts = new Counts();
        counts.add(Channel.ONLINE, Measure.RECEIVED, Long.MAX_VALUE);

        assertThatThrownBy(() -> counts.add(Channel.ONLINE, Measure.RECEIVED, 1))
                .isInstanceOf(ArithmeticException.class);
        assertThat(counts.of(Channel.ONLINE, Measure.RECEIVED)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void givesACopyOfItsNumbersAway() {
        Counts counts = new Counts();
        counts.add(Channel.POST, Measure.LATE, 2);
        Map<Counts.Entry, Long> given = counts.numbers();
        counts.add(Channel.POST, Measure.LATE, 1);

        assertThat(given).containsExactly(Map.entry(entry(Channel.POST, Measure.LATE), 2L));
        assertThat(counts.numbers()).containsValue(3L);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void findsEachViewByWhatItTellsApart(View view) {
        DossierFact fact =
                FactFixture.existing(
                        Life.draft("d", "1.004222", Channel.ONLINE, "2026-05-04T02:00:00Z")
                                .submitted()
                                .events());
        CellKey key = view.key(fact, "2026-05");
        Side side =
                key.agency().equals("a-receiving")
                        ? Side.RECEIVING
                        : key.agency().equals("a-competent") ? Side.COMPETENT : Side.NONE;

        assertThat(View.by(!key.procedure().isEmpty(), side)).isEqualTo(view);
        assertThat(key.id()).startsWith(view + "|").endsWith("|2026-05");
    }

    @Test
    void hasACellOfItsOwnForEveryView() {
        DossierFact fact =
                FactFixture.existing(
                        Life.draft("d", "1.004222", Channel.ONLINE, "2026-05-04T02:00:00Z")
                                .submitted()
                                .events());

        assertThat(View.values())
                .extracting(view -> view.key(fact, "2026-05").id())
                .doesNotHaveDuplicates();
    }

    private static Counts.Entry entry(Channel channel, Measure measure) {
        return new Counts.Entry(channel, measure);
    }

    private static Counts total(List<Life> lives) {
        Sums sums = SumsFixture.total(lives, "2026-01");
        Counts all = new Counts();
        all.add(sums.before(), 1);
        all.add(sums.since(), 1);
        return all;
    }
}
