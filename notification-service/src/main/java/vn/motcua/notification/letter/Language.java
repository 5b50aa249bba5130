package vn.motcua.notification.letter;

import java.util.Arrays;

/** A language in which letters are written. */
public enum Language {
    /** Vietnamese, also for everybody whose wish is not known. */
    VI("vi"),
    /** English. */
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The IETF tag, which names the file of a template. */
    public String tag() {
        return tag;
    }

    /** The language of a tag; Vietnamese for one we do not write in. */
    public static Language of(String tag) {
        return Arrays.stream(values())
                .filter(language -> tag.equals(language.tag) || tag.startsWith(language.tag + "-"))
                .findFirst()
                .orElse(VI);
    }
}
