package vn.motcua.dossier.attachment;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;

/** Names of files as browsers send them, made harmless: shown to people, never used as a path. */
final class FileName {

    private static final int LONGEST = 150;
    private static final String NAMELESS = "document.pdf";

    private FileName() {}

    static String of(@Nullable String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\"<>:|?*]", "").strip();
        name = name.replaceAll("^\\.+", "");
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = name.substring(name.offsetByCodePoints(name.length(), -LONGEST));
        }
        return name.isBlank() ? NAMELESS : name;
    }
}
