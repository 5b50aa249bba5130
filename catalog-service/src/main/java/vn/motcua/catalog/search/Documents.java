package vn.motcua.catalog.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

import vn.motcua.contracts.LocalizedText;

import java.util.regex.Pattern;

/** Turns an entry into a Lucene document, and names its fields. */
final class Documents {

    static final String CODE = "code";
    static final String NAME = "name";
    static final String NAME_EXACT = "nameExact";
    static final String NAME_EN = "nameEn";
    static final String NAME_KEY = "nameKey";
    static final String NAME_SORT = "nameSort";
    static final String KEYWORDS = "keywords";
    static final String KEYWORD_KEY = "keywordKey";
    static final String BODY = "body";

    /**
     * Says no more than that it is a procedure, or of whom, so it is no part of the name's core.
     */
    private static final Pattern ASIDE = Pattern.compile("(?iu)^thủ tục\\s+|\\s*\\([^)]*\\)\\s*");

    private static final FieldType WORDS_ONLY = wordsOnly();

    private Documents() {}

    static Document of(Entry entry) {
        Entry.Summary summary = entry.summary();
        Document document = new Document();
        document.add(new StringField(CODE, summary.code(), Field.Store.YES));
        document.add(new SortedDocValuesField(CODE, new BytesRef(summary.code())));
        LocalizedText name = summary.name();
        document.add(new TextField(NAME, name.vi(), Field.Store.NO));
        document.add(new TextField(NAME_EXACT, name.vi(), Field.Store.NO));
        if (!name.en().equals(name.vi())) {
            document.add(new TextField(NAME_EN, name.en(), Field.Store.NO));
        }
        String key = key(name.vi());
        document.add(new StringField(NAME_KEY, key, Field.Store.NO));
        document.add(new SortedDocValuesField(NAME_SORT, new BytesRef(key)));
        for (LocalizedText keyword : entry.keywords()) {
            keyword(document, keyword.vi());
            if (!keyword.en().equals(keyword.vi())) {
                keyword(document, keyword.en());
            }
        }
        document.add(new Field(BODY, entry.body(), WORDS_ONLY));
        for (Dimension dimension : Dimension.values()) {
            for (String value : dimension.values(entry)) {
                String field = dimension.parameter();
                document.add(new StringField(filter(dimension), value, Field.Store.NO));
                document.add(new SortedSetDocValuesFacetField(field, value));
            }
        }
        return document;
    }

    /** The field that results are narrowed by. */
    static String filter(Dimension dimension) {
        return dimension.parameter() + "Filter";
    }

    /** The core of a name, folded: what two spellings of the same name share. */
    static String key(String name) {
        String core = ASIDE.matcher(name).replaceAll("");
        return shortened(String.join(" ", Analyzers.words(Analyzers.FOLDED, core)));
    }

    private static void keyword(Document document, String keyword) {
        document.add(new TextField(KEYWORDS, keyword, Field.Store.NO));
        document.add(new StringField(KEYWORD_KEY, key(keyword), Field.Store.NO));
    }

    private static String shortened(String key) {
        return key.length() <= 1_000 ? key : key.substring(0, 1_000);
    }

    private static FieldType wordsOnly() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
