package vn.motcua.catalog.search;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The index in memory. Changes are seen by searches after {@link #refresh}. */
public final class ProcedureIndex implements AutoCloseable {

    private static final int BUFFER_MB = 32;

    private final Map<String, Entry.Summary> summaries = new ConcurrentHashMap<>();
    private final FacetsConfig facets = facets();
    private final FacetState facetState = new FacetState(facets);
    private final IndexWriter writer;
    private final SearcherManager searchers;

    public ProcedureIndex() {
        IndexWriterConfig config =
                new IndexWriterConfig(
                        new PerFieldAnalyzerWrapper(
                                Analyzers.FOLDED, Map.of(Documents.NAME_EXACT, Analyzers.EXACT)));
        config.setRAMBufferSizeMB(BUFFER_MB);
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), config);
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts entries in, each in the place of the one with its code. */
    public void put(Collection<Entry> entries) {
        for (Entry entry : entries) {
            String code = entry.summary().code();
            summaries.put(code, entry.summary());
            run(() -> writer.updateDocument(term(code), built(entry)));
        }
    }

    /** Takes procedures out that are no longer offered. */
    public void remove(Collection<String> codes) {
        for (String code : codes) {
            run(() -> writer.deleteDocuments(term(code)));
            summaries.remove(code);
        }
    }

    /** Lets searches see what was changed. */
    public void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    /** How many procedures it holds. */
    public int size() {
        return summaries.size();
    }

    /** Finds procedures: those with all words, or, where there are none, with most of them. */
    public Search.Found search(Search search) {
        return with(searcher -> new SearchRun(searcher, facetState, summaries).search(search));
    }

    /** Names that begin like a text. */
    public List<Entry.Summary> suggest(String text, int limit) {
        return with(
                searcher -> new SearchRun(searcher, facetState, summaries).suggest(text, limit));
    }

    @Override
    public void close() {
        run(searchers::close);
        run(writer::close);
    }

    private Document built(Entry entry) throws IOException {
        return facets.build(Documents.of(entry));
    }

    private static Term term(String code) {
        return new Term(Documents.CODE, code);
    }

    private static FacetsConfig facets() {
        FacetsConfig config = new FacetsConfig();
        for (Dimension dimension : Dimension.values()) {
            config.setMultiValued(dimension.parameter(), true);
        }
        return config;
    }

    private <T> T with(Use<T> use) {
        @Nullable IndexSearcher searcher = null;
        try {
            searcher = searchers.acquire();
            return use.of(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            IndexSearcher acquired = searcher;
            if (acquired != null) {
                run(() -> searchers.release(acquired));
            }
        }
    }

    private static void run(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Use<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private interface Change {
        void run() throws IOException;
    }
}
