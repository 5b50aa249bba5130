package vn.motcua.stats.fact;

import vn.motcua.stats.Life;
import vn.motcua.stats.fact.CellSums.Sums;

import java.util.List;

/** Sums as the database makes them, of lives. */
public final class SumsFixture {

    private SumsFixture() {}

    /** The total before a month and since it. */
    public static Sums total(List<Life> lives, String month) {
        Cells cells = new Cells();
        for (Life life : lives) {
            DossierFact fact = FactFixture.fact(life.events());
            if (fact != null) {
                cells.add(fact, 1);
            }
        }
        Sums sums = new Sums(new Counts(), new Counts());
        cells.each((key, counts) -> {
            if (key.view() == View.TOTAL) {
                boolean before = key.month().compareTo(month) < 0;
                (before ? sums.before() : sums.since()).add(counts, 1);
            }
        });
        return sums;
    }
}
