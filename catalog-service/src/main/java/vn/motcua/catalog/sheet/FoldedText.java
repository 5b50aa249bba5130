package vn.motcua.catalog.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese as it is typed in a hurry: lower case, no diacritics, đ as d. */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    private FoldedText() {}

    /** The folded text; punctuation stays. */
    public static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** The folded words joined by hyphens, for ids: {@code ho-tich}. */
    public static String slug(String text) {
        String joined = NOT_A_WORD.matcher(of(text)).replaceAll("-");
        int from = joined.startsWith("-") ? 1 : 0;
        int to =
                joined.endsWith("-") && joined.length() > from
                        ? joined.length() - 1
                        : joined.length();
        return joined.substring(from, to);
    }
}
