package vn.motcua.catalog.search;

import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** What counting needs to know of a state of the index: made once for each, because it is dear. */
final class FacetState {

    private final FacetsConfig config;
    private @Nullable SortedSetDocValuesReaderState last;

    FacetState(FacetsConfig config) {
        this.config = config;
    }

    synchronized SortedSetDocValuesReaderState of(IndexReader reader) throws IOException {
        SortedSetDocValuesReaderState state = last;
        if (state == null || !state.getReader().equals(reader)) {
            state = new DefaultSortedSetDocValuesReaderState(reader, config);
            last = state;
        }
        return state;
    }
}
