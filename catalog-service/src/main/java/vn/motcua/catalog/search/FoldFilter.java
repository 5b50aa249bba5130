package vn.motcua.catalog.search;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import vn.motcua.catalog.sheet.FoldedText;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Folds a word: no diacritics, đ as d, and a single y as i, because {@code kỹ} and {@code kĩ},
 * {@code lý} and {@code lí} are the same word.
 */
final class FoldFilter extends TokenFilter {

    private static final Pattern SINGLE_Y = Pattern.compile("(?:qu|[^aeiouy\\d]{1,3})y");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    FoldFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String folded = fold(term.toString());
        term.setEmpty().append(folded);
        return true;
    }

    static String fold(String word) {
        String folded = FoldedText.of(word);
        return SINGLE_Y.matcher(folded).matches()
                ? folded.substring(0, folded.length() - 1) + "i"
                : folded;
    }
}
