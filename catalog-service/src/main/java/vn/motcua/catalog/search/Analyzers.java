package vn.motcua.catalog.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** How texts become words. */
final class Analyzers {

    /** Words without diacritics. */
    static final Analyzer FOLDED =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    StandardTokenizer words = new StandardTokenizer();
                    return new TokenStreamComponents(
                            words, new FoldFilter(new LowerCaseFilter(words)));
                }
            };

    /** Words as they are written, in lower case. */
    static final Analyzer EXACT =
            new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String field) {
                    StandardTokenizer words = new StandardTokenizer();
                    return new TokenStreamComponents(words, new LowerCaseFilter(words));
                }
            };

    private Analyzers() {}

    static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        try (TokenStream stream = analyzer.tokenStream("", composed)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
