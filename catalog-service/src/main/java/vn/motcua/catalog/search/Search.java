package vn.motcua.catalog.search;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is searched for.
 *
 * @param text null for all
 * @param filters of each dimension at least one of the values
 * @param facets dimensions to count
 * @param limit at most so many
 * @param after where the page before ended
 */
public record Search(
        @Nullable String text,
        Map<Dimension, Set<String>> filters,
        Set<Dimension> facets,
        int limit,
        @Nullable Place after) {

    /**
     * A place in the results.
     *
     * @param rank the score, or the sort name where there is no text
     */
    public record Place(String rank, String code) {}

    /**
     * What was found.
     *
     * @param total counted up to a thousand
     * @param exact whether the total is all of them
     * @param next where the next page begins; null on the last
     */
    public record Found(
            List<Entry.Summary> items,
            int total,
            boolean exact,
            List<Facet> facets,
            @Nullable Place next) {}

    /** The counts of a dimension, most frequent first. */
    public record Facet(Dimension dimension, List<Count> values) {}

    /** How many results have a value. */
    public record Count(String value, int count) {}
}
