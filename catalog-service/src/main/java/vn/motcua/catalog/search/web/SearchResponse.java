package vn.motcua.catalog.search.web;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.search.Entry;
import vn.motcua.catalog.search.Search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many there are, counted up to 1,000
 * @param totalExact false where there are more than were counted
 * @param facets the counts asked for
 */
record SearchResponse(
        List<Entry.Summary> items,
        @Nullable String nextCursor,
        int total,
        boolean totalExact,
        List<Facet> facets) {

    /**
     * The counts of one dimension.
     *
     * @param name of the parameter that narrows by it
     */
    record Facet(String name, List<Search.Count> values) {}

    static SearchResponse of(Search.Found found, @Nullable String nextCursor) {
        return new SearchResponse(
                found.items(),
                nextCursor,
                found.total(),
                found.exact(),
                found.facets().stream()
                        .map(facet -> new Facet(facet.dimension().parameter(), facet.values()))
                        .toList());
    }
}
