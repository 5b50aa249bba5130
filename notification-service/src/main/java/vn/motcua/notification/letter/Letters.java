package vn.motcua.notification.letter;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.dossier.DossierEvent;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes letters: the words of the templates with the values of an event and of its reader. */
public final class Letters {

    /** What every letter can name beside the variables of its event. */
    static final Set<String> COMMON = Set.of("name", "trackingUrl");

    private static final String CODE = "{code}";

    private final LetterTemplates templates;
    private final String trackingUrl;

    /**
     * @param trackingUrl public address at which a dossier is followed, with {@code {code}} in it
     */
    public Letters(LetterTemplates templates, String trackingUrl) {
        this.templates = templates;
        this.trackingUrl = trackingUrl;
    }

    /**
     * The letter about an event, in the newest words; empty for an event that is not told.
     *
     * @param reader name of the person
     * @param happenedAt time of the event
     */
    public Optional<Letter> about(
            DossierEvent event, Instant happenedAt, String reader, Language language) {
        return Notices.of(event, happenedAt, language)
                .map(notice ->
                        templates.write(notice.template(), language, values(notice, reader)));
    }

    /** The same in the words of a given version; empty when there are none. */
    Optional<Letter> about(
            DossierEvent event, Instant happenedAt, String reader, Language language, int version) {
        return Notices.of(event, happenedAt, language)
                .flatMap(notice ->
                        templates.write(
                                notice.template(), version, language, values(notice, reader)));
    }

    private Map<String, @Nullable Object> values(Notice notice, String reader) {
        Map<String, @Nullable Object> values = new HashMap<>(notice.variables());
        values.put("name", reader);
        values.put(
                "trackingUrl",
                trackingUrl.replace(
                        CODE, notice.variables().get("code") instanceof String code ? code : ""));
        return values;
    }
}
