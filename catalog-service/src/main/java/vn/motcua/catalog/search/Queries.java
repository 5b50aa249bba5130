package vn.motcua.catalog.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import vn.motcua.catalog.sheet.FoldedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a text asks of the index. Names count over keywords, keywords over the rest; the whole name,
 * its beginning and a phrase count more than scattered words, and words written with their
 * diacritics more than without.
 */
final class Queries {

    private static final float NAME = 8;
    private static final float KEYWORD = 5;
    private static final float ENGLISH = 4;
    private static final float BODY = 0.5f;
    private static final float WHOLE_NAME = 60;
    private static final float WHOLE_KEYWORD = 30;
    private static final float BEGINNING = 10;
    private static final float PHRASE = 4;
    private static final float DIACRITICS = 4;
    private static final float FILEABLE = 2;
    private static final float CODE = 500;
    private static final float SLACK = 0.1f;

    /** More words of a long name say nothing new. */
    private static final int WORDS = 40;

    private Queries() {}

    /** All words have to be there, the last may be unfinished. */
    static Query all(String text) {
        return scored(text, 1f);
    }

    /** Most of the words have to be there. */
    static Query most(String text) {
        return scored(text, 0.6f);
    }

    private static Query scored(String text, float share) {
        List<String> words = words(Analyzers.FOLDED, text);
        if (words.isEmpty()) {
            return new MatchAllDocsQuery();
        }
        BooleanQuery.Builder required = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            required.add(word(words.get(i), i == words.size() - 1), Occur.SHOULD);
        }
        required.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(words.size() * share)));
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(required.build(), Occur.MUST);
        preferences(text, words).forEach(preference -> query.add(preference, Occur.SHOULD));
        return query.build();
    }

    private static Query word(String word, boolean last) {
        List<Query> ways = new ArrayList<>();
        ways.add(boosted(Documents.NAME, word, NAME));
        ways.add(boosted(Documents.KEYWORDS, word, KEYWORD));
        ways.add(boosted(Documents.NAME_EN, word, ENGLISH));
        ways.add(boosted(Documents.BODY, word, BODY));
        if (last) {
            ways.add(new PrefixQuery(new Term(Documents.NAME, word)));
            ways.add(new PrefixQuery(new Term(Documents.CODE, word)));
        }
        ways.add(new BoostQuery(new TermQuery(new Term(Documents.CODE, word)), CODE));
        return new DisjunctionMaxQuery(ways, SLACK);
    }

    private static List<Query> preferences(String text, List<String> words) {
        String key = Documents.key(text);
        List<Query> found = new ArrayList<>();
        found.add(constant(new TermQuery(new Term(Documents.NAME_KEY, key)), WHOLE_NAME));
        found.add(constant(new TermQuery(new Term(Documents.KEYWORD_KEY, key)), WHOLE_KEYWORD));
        found.add(constant(new PrefixQuery(new Term(Documents.NAME_KEY, key)), BEGINNING));
        String fileable = Documents.filter(Dimension.FILEABLE);
        found.add(constant(new TermQuery(new Term(fileable, "true")), FILEABLE));
        if (words.size() > 1) {
            found.add(phrase(Documents.NAME, words, PHRASE));
            found.add(phrase(Documents.KEYWORDS, words, PHRASE));
        }
        found.addAll(diacritics(text));
        return found;
    }

    private static List<Query> diacritics(String text) {
        if (FoldedText.of(text).equals(text.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        List<String> words = words(Analyzers.EXACT, text);
        List<Query> found = new ArrayList<>();
        for (String word : words) {
            if (!FoldedText.of(word).equals(word)) {
                found.add(
                        constant(new TermQuery(new Term(Documents.NAME_EXACT, word)), DIACRITICS));
            }
        }
        if (words.size() > 1) {
            found.add(phrase(Documents.NAME_EXACT, words, PHRASE));
        }
        return found;
    }

    /** The words before the last are in the name; the last begins one. */
    static Query suggestion(String text) {
        List<String> words = words(Analyzers.FOLDED, text);
        if (words.isEmpty()) {
            return new org.apache.lucene.search.MatchNoDocsQuery();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words.subList(0, words.size() - 1)) {
            query.add(either(word, TermQuery::new), Occur.MUST);
        }
        query.add(either(words.getLast(), PrefixQuery::new), Occur.MUST);
        query.add(boosted(Documents.NAME, words.getLast(), 1), Occur.SHOULD);
        preferences(text, words).forEach(preference -> query.add(preference, Occur.SHOULD));
        return query.build();
    }

    private static Query either(String word, java.util.function.Function<Term, Query> matching) {
        return new DisjunctionMaxQuery(
                List.of(
                        matching.apply(new Term(Documents.NAME, word)),
                        matching.apply(new Term(Documents.KEYWORDS, word)),
                        matching.apply(new Term(Documents.NAME_EN, word))),
                0);
    }

    /** A query narrowed by filters, which do not change the order. */
    static Query narrowed(Query query, Map<Dimension, Set<String>> filters) {
        if (filters.isEmpty()) {
            return query;
        }
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder().add(query, Occur.MUST);
        filters.forEach((dimension, values) ->
                narrowed.add(
                        new TermInSetQuery(
                                Documents.filter(dimension),
                                values.stream().map(BytesRef::new).toList()),
                        Occur.FILTER));
        return narrowed.build();
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = Analyzers.words(analyzer, text);
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query phrase(String field, List<String> words, float boost) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word)));
        return new BoostQuery(phrase.build(), boost);
    }
}
