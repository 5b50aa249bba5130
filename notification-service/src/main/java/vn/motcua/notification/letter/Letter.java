package vn.motcua.notification.letter;

/**
 * A letter as it is sent.
 *
 * @param template name of its template
 * @param version of the template
 * @param language it is written in
 * @param subject one line without control characters
 * @param text plain text
 */
public record Letter(String template, int version, Language language, String subject, String text) {

    /** The same words in simple HTML. */
    public String html() {
        return HtmlText.of(subject, text, language);
    }
}
