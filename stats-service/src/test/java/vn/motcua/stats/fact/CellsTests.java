package vn.motcua.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.Channel;
import vn.motcua.stats.Life;
import vn.motcua.stats.RandomLives;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class CellsTests {

    @Provide
    Arbitrary<List<Life>> lives() {
        return RandomLives.several();
    }

    @Property(tries = 200)
    void everyViewCountsTheSameDossiers(@ForAll("lives") List<Life> lives) {
        Map<View, Counts> sums = new EnumMap<>(View.class);
        counted(lives)
                .each((key, counts) ->
                        sums.computeIfAbsent(key.view(), _ -> new Counts()).add(counts, 1));

        assertThat(sums.values().stream().distinct().count()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void whatIsTakenOutAgainLeavesNothing(
            @ForAll("lives") List<Life> lives, @ForAll("lives") List<Life> others) {
        Cells both = counted(lives);
        facts(others).forEach(fact -> both.add(fact, 1));
        facts(others).forEach(fact -> both.add(fact, -1));

        assertThat(both).isEqualTo(counted(lives));
        assertThat(both.minus(counted(lives)).isEmpty()).isTrue();
    }

    @Property(tries = 200)
    void aDifferenceAddedIsTheOther(
            @ForAll("lives") List<Life> lives, @ForAll("lives") List<Life> others) {
        Cells sum = counted(others);
        counted(lives).minus(counted(others)).each((key, counts) -> sum.add(key, counts, 1));

        assertThat(sum).isEqualTo(counted(lives));
    }

    @Test
    void keepsNoCellAndNoNumberThatIsZero() {
        CellKey key = new CellKey(View.TOTAL, "", "", "2026-05");
        Counts one = new Counts();
        one.add(Channel.ONLINE, Measure.RECEIVED, 2);
        one.add(Channel.POST, Measure.RECEIVED, 1);
        Cells cells = new Cells();
        cells.add(key, one, 3);

        assertThat(cells.of(key).of(Measure.RECEIVED)).isEqualTo(9);
        assertThat(cells.of(key).of(Channel.ONLINE, Measure.RECEIVED)).isEqualTo(6);
        assertThat(cells.of(key).of(Measure.LATE)).isZero();
        cells.add(key, one, -3);
        assertThat(cells.isEmpty()).isTrue();
        assertThat(cells.of(key).numbers()).isEmpty();
    }

    private static Cells counted(List<Life> lives) {
        Cells cells = new Cells();
        facts(lives).forEach(fact -> cells.add(fact, 1));
        return cells;
    }

    private static List<DossierFact> facts(List<Life> lives) {
        return new ArrayList<>(
                lives.stream()
                        .map(life -> FactFixture.fact(life.events()))
                        .filter(Objects::nonNull)
                        .toList());
    }
}
