package vn.motcua.stats.fact;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Numbers of several cells, or changes of them; a cell without any number is not there. */
public final class Cells {

    private final Map<CellKey, Counts> counts = new HashMap<>();

    /** Counts a dossier in, so many times. */
    public void add(DossierFact fact, long times) {
        for (Contribution contribution : Contribution.of(fact)) {
            for (View view : View.values()) {
                Counts one = new Counts();
                one.add(fact.channel(), contribution.measure(), times);
                add(view.key(fact, contribution.month()), one, 1);
            }
        }
    }

    void add(CellKey key, Counts more, long times) {
        Counts sum = counts.computeIfAbsent(key, k -> new Counts());
        sum.add(more, times);
        if (sum.isEmpty()) {
            counts.remove(key);
        }
    }

    /** What has to be added to the other to get this. */
    Cells minus(Cells other) {
        Cells difference = new Cells();
        counts.forEach((key, count) -> difference.add(key, count, 1));
        other.counts.forEach((key, count) -> difference.add(key, count, -1));
        return difference;
    }

    /** The numbers of a cell. */
    public Counts of(CellKey key) {
        return counts.getOrDefault(key, new Counts());
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    void each(BiConsumer<CellKey, Counts> visitor) {
        counts.forEach(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && counts.equals(cells.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
