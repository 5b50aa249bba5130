package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Puts texts in order: composed Unicode, plain spaces, no control characters. */
final class Texts {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\t\\r]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" *\\n[ \\n]*");
    private static final Pattern ANY_SPACE = Pattern.compile("\\s+");

    private final Findings findings;

    Texts(Findings findings) {
        this.findings = findings;
    }

    /** A text of several lines; null for nothing. */
    @Nullable String lines(String where, @Nullable String raw) {
        return raw == null ? null : noted(where, raw, clean(raw));
    }

    /** A text of one line; null for nothing. */
    @Nullable String line(String where, @Nullable String raw) {
        return raw == null
                ? null
                : noted(where, raw, ANY_SPACE.matcher(clean(raw)).replaceAll(" "));
    }

    @Nullable LocalizedText localized(String where, @Nullable String raw) {
        String text = lines(where, raw);
        return text == null ? null : LocalizedText.untranslated(text);
    }

    private @Nullable String noted(String where, String raw, String clean) {
        if (!clean.equals(raw)) {
            findings.cleaned(where);
        }
        return clean.isEmpty() ? null : clean;
    }

    static String clean(String raw) {
        String composed = Normalizer.normalize(raw, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        String spaced = SPACES.matcher(visible).replaceAll(" ");
        return LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
    }
}
