package vn.motcua.stats.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/**
 * What a recount and the live figures say of the same moment.
 *
 * @param dossiers how many were compared
 * @param facts dossiers of which the two tell different things although they saw the same events
 * @param moving dossiers of which one has seen more events than the other, by id
 * @param cells live numbers that are not what the facts sum up to, the recount's where it is right
 * @param missing what has to be added to the live cells
 * @param round of repairs that the live numbers were read in
 */
public record Comparison(
        long dossiers,
        List<FactPair> facts,
        Map<String, FactPair> moving,
        List<CellPair> cells,
        Cells missing,
        long round) {

    /** A dossier as the live facts and the recount have it. */
    public record FactPair(
            String id, @Nullable DossierFact live, @Nullable DossierFact recounted) {}

    /** A number as the live cells and the recount have it. */
    public record CellPair(CellKey cell, Counts.Entry entry, long live, long recounted) {}

    /** Whether they agree to the unit. */
    public boolean equal() {
        return facts.isEmpty() && moving.isEmpty() && cells.isEmpty();
    }
}
