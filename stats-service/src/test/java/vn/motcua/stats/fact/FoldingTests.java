package vn.motcua.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import vn.motcua.stats.Life;
import vn.motcua.stats.RandomLives;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Whatever comes in which order and how often, facts and cells end up the same. */
class FoldingTests {

    @Provide
    Arbitrary<List<Life>> lives() {
        return RandomLives.several();
    }

    @Property(tries = 300)
    void duplicatesAndDisorderChangeNothing(
            @ForAll("lives") List<Life> lives, @ForAll Random random) {
        List<SeenDossier> once = lives.stream().flatMap(life -> life.events().stream()).toList();
        List<SeenDossier> shuffled = new ArrayList<>(once);
        once.stream().filter(event -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(folded(shuffled, new Cells())).isEqualTo(folded(once, new Cells()));
    }

    @Property(tries = 300)
    void cellsAreAlwaysTheSumOfFacts(@ForAll("lives") List<Life> lives, @ForAll Random random) {
        List<SeenDossier> shuffled =
                new ArrayList<>(lives.stream().flatMap(life -> life.events().stream()).toList());
        Collections.shuffle(shuffled, random);
        Cells kept = new Cells();

        Map<String, DossierFact> facts = folded(shuffled, kept);

        Cells sum = new Cells();
        facts.values().forEach(fact -> sum.add(fact, 1));
        assertThat(kept).isEqualTo(sum);
    }

    /** Folds as the book does, and keeps cells by what each event changes. */
    private static Map<String, DossierFact> folded(List<SeenDossier> events, Cells kept) {
        Map<String, DossierFact> facts = new HashMap<>();
        for (SeenDossier event : events) {
            DossierFact before = facts.get(event.state().id());
            DossierFact after = DossierFact.after(before, event);
            if (after == null || after.equals(before)) {
                continue;
            }
            if (before != null) {
                kept.add(before, -1);
            }
            kept.add(after, 1);
            facts.put(after.id(), after);
        }
        return facts;
    }
}
