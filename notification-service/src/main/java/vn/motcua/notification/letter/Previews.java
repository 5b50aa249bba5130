package vn.motcua.notification.letter;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.dossier.DossierEvent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Letters with the samples of the contracts as their data, for whoever looks at the words. */
public final class Previews {

    private static final Instant AT = Instant.parse("2026-03-09T02:15:30Z");

    private final Letters letters;
    private final JsonMapper json;
    private final SortedMap<String, EventType> byTemplate = new TreeMap<>();

    public Previews(Letters letters, JsonMapper json) {
        this.letters = letters;
        this.json = json;
        EventTypes.all().stream()
                .filter(type -> type.topic().equals(Topics.DOSSIER))
                .forEach(this::register);
    }

    /** The type of the event that a template tells; empty when there is no such template. */
    public Optional<String> event(String template) {
        return Optional.ofNullable(byTemplate.get(template)).map(EventType::name);
    }

    /** A letter with made-up data; empty when the template has no such version. */
    public Optional<Letter> of(String template, int version, Language language) {
        EventType type = byTemplate.get(template);
        if (type == null) {
            return Optional.empty();
        }
        JsonNode sample = sample(type);
        String reader = sample.path("person").path("name").asString("Nguyễn Văn A");
        return letters.about(event(type, sample), AT, reader, language, version);
    }

    private void register(EventType type) {
        Notices.of(event(type, sample(type)), AT, Language.VI)
                .ifPresent(notice -> byTemplate.put(notice.template(), type));
    }

    private DossierEvent event(EventType type, JsonNode sample) {
        return (DossierEvent) json.treeToValue(sample, type.data());
    }

    private JsonNode sample(EventType type) {
        try (InputStream in =
                EventTypes.class.getClassLoader().getResourceAsStream(type.sample())) {
            if (in == null) {
                throw new IllegalStateException("No sample of " + type.name());
            }
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
