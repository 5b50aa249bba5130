package vn.motcua.catalog.search;

import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** One search on one state of the index. */
final class SearchRun {

    /** Counts of lists stop here. */
    private static final int COUNTED = 1_000;

    private static final int FACET_VALUES = 300;

    private static final SortField BY_CODE = new SortField(Documents.CODE, SortField.Type.STRING);
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, BY_CODE);
    private static final Sort BY_NAME =
            new Sort(new SortField(Documents.NAME_SORT, SortField.Type.STRING), BY_CODE);

    private final IndexSearcher searcher;
    private final FacetState facetState;
    private final Map<String, Entry.Summary> summaries;

    SearchRun(IndexSearcher searcher, FacetState facetState, Map<String, Entry.Summary> summaries) {
        this.searcher = searcher;
        this.facetState = facetState;
        this.summaries = summaries;
    }

    Search.Found search(Search search) throws IOException {
        String text = search.text();
        if (text == null || text.isBlank()) {
            return found(search, narrowed(new MatchAllDocsQuery(), search), BY_NAME);
        }
        Search.Found all = found(search, narrowed(Queries.all(text), search), BY_SCORE);
        return all.items().isEmpty() && search.after() == null
                ? found(search, narrowed(Queries.most(text), search), BY_SCORE)
                : all;
    }

    List<Entry.Summary> suggest(String text, int limit) throws IOException {
        TopFieldDocs top = searcher.search(Queries.suggestion(text), limit, BY_SCORE);
        return Arrays.stream(top.scoreDocs).flatMap(this::summary).toList();
    }

    private static Query narrowed(Query query, Search search) {
        return Queries.narrowed(query, search.filters());
    }

    private Search.Found found(Search search, Query query, Sort sort) throws IOException {
        TopFieldDocs top =
                searcher.search(
                        query,
                        new TopFieldCollectorManager(
                                sort, search.limit() + 1, after(search.after(), sort), COUNTED));
        ScoreDoc[] docs = top.scoreDocs;
        int shown = Math.min(docs.length, search.limit());
        List<Entry.Summary> items =
                Arrays.stream(docs).limit(shown).flatMap(this::summary).toList();
        int total = (int) Math.min(COUNTED, top.totalHits.value());
        boolean exact =
                top.totalHits.relation() == TotalHits.Relation.EQUAL_TO
                        && top.totalHits.value() <= COUNTED;
        return new Search.Found(
                items,
                total,
                exact,
                facets(query, search.facets()),
                docs.length > shown ? place(docs[shown - 1]) : null);
    }

    private Stream<Entry.Summary> summary(ScoreDoc doc) {
        // deleted while this search ran: not there any more
        return Stream.ofNullable(summaries.get(text(((FieldDoc) doc).fields[1])));
    }

    private static @Nullable FieldDoc after(Search.@Nullable Place place, Sort sort) {
        if (place == null) {
            return null;
        }
        Object rank =
                sort.equals(BY_SCORE)
                        ? (Object) Float.valueOf(place.rank())
                        : new BytesRef(place.rank());
        return new FieldDoc(
                Integer.MAX_VALUE, Float.NaN, new Object[] {rank, new BytesRef(place.code())});
    }

    private static Search.Place place(ScoreDoc doc) {
        Object[] fields = ((FieldDoc) doc).fields;
        return new Search.Place(text(fields[0]), text(fields[1]));
    }

    private static String text(@Nullable Object value) {
        return value instanceof BytesRef bytes ? bytes.utf8ToString() : String.valueOf(value);
    }

    private List<Search.Facet> facets(Query query, Set<Dimension> wanted) throws IOException {
        if (wanted.isEmpty() || searcher.getIndexReader().numDocs() == 0) {
            return List.of();
        }
        FacetsCollector collected = searcher.search(query, new FacetsCollectorManager());
        Facets counts =
                new SortedSetDocValuesFacetCounts(
                        facetState.of(searcher.getIndexReader()), collected);
        List<Search.Facet> found = new ArrayList<>();
        for (Dimension dimension : wanted) {
            found.add(facet(dimension, counts));
        }
        return List.copyOf(found);
    }

    private static Search.Facet facet(Dimension dimension, Facets counts) throws IOException {
        FacetResult result = counts.getTopChildren(FACET_VALUES, dimension.parameter());
        if (result == null) {
            return new Search.Facet(dimension, List.of());
        }
        return new Search.Facet(
                dimension,
                Arrays.stream(result.labelValues)
                        .filter(Objects::nonNull)
                        .map(each -> new Search.Count(each.label, each.value.intValue()))
                        .toList());
    }
}
