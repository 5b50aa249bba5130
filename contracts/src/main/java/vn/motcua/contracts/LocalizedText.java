package vn.motcua.contracts;

/**
 * A text for people in both languages of the portal. Stored and sent in this shape everywhere:
 * {@code { "vi": …, "en": … }}.
 *
 * @param vi Vietnamese, with diacritics
 * @param en English; the Vietnamese text again where nobody has translated it
 */
public record LocalizedText(String vi, String en) {

    /** A text that has no translation, such as what an officer wrote. */
    public static LocalizedText untranslated(String text) {
        return new LocalizedText(text, text);
    }

    /**
     * The text in a language: English for {@code en} and its regions, Vietnamese for everything
     * else.
     */
    public String in(String language) {
        return language.equals("en") || language.startsWith("en-") ? en : vi;
    }
}
