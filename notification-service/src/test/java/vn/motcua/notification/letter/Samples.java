package vn.motcua.notification.letter;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.dossier.DossierEvent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The golden samples of the dossier's events, today's and those of every release. */
final class Samples {

    static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Samples() {}

    static List<EventType> dossierEvents() {
        return EventTypes.all().stream()
                .filter(type -> type.topic().equals(Topics.DOSSIER))
                .toList();
    }

    static JsonNode json(String resource) {
        try (InputStream in = Samples.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No " + resource);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DossierEvent event(EventType type) {
        return (DossierEvent) JSON.treeToValue(json(type.sample()), type.data());
    }

    /** The sample of today and the smallest one, with nothing but what must be there. */
    static Stream<DossierEvent> events(EventType type) {
        String oldest = type.sample().replace(".sample.json", ".sample.0.1.json");
        return Stream.of(event(type), (DossierEvent) JSON.treeToValue(json(oldest), type.data()));
    }
}
