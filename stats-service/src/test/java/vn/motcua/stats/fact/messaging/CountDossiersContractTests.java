package vn.motcua.stats.fact.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.stats.fact.DossierFact;
import vn.motcua.stats.fact.SeenDossier;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;

/** Every golden sample of every dossier event goes through the real reading. */
class CountDossiersContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    static Stream<EventType> types() {
        return EventTypes.all().stream().filter(type -> type.topic().equals(Topics.DOSSIER));
    }

    @ParameterizedTest
    @MethodSource("types")
    void readsTheSampleOnceAndTwice(EventType type) throws Exception {
        SeenDossier seen = CountDossiers.seen(event(type, sample(type), 7));

        DossierFact once = DossierFact.after(null, seen);
        DossierFact twice = DossierFact.after(once, seen);

        assertThat(twice).isEqualTo(once);
        assertThat(once != null).isEqualTo(seen.filed());
        if (once != null) {
            assertThat(once.id()).isEqualTo(seen.state().id());
            assertThat(once.sequence()).isEqualTo(7);
            assertThat(once.procedure()).isEqualTo(seen.state().procedure().code());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void ignoresWhatALaterVersionAdds(EventType type) throws Exception {
        ObjectNode data = (ObjectNode) sample(type);
        data.put("later", true);
        ((ObjectNode) data.get("dossier")).put("later", 1);

        assertThat(CountDossiers.seen(event(type, data, 7)).state())
                .isEqualTo(CountDossiers.seen(event(type, sample(type), 7)).state());
    }

    @Test
    void takesAnUnknownTypeByItsState() throws Exception {
        EventType accepted =
                types().filter(type -> type.name().contains("accepted")).findFirst().orElseThrow();
        IncomingEvent known = event(accepted, sample(accepted), 7);
        IncomingEvent later =
                new IncomingEvent(
                        known.id(),
                        known.source(),
                        "vn.motcua.dossier.something-new.v1",
                        known.subject(),
                        known.key(),
                        8,
                        known.time(),
                        null,
                        known.data(),
                        JSON);

        assertThat(CountDossiers.seen(later).state()).isEqualTo(CountDossiers.seen(known).state());
    }

    private static IncomingEvent event(EventType type, JsonNode data, long sequence) {
        String id = data.at("/dossier/id").asString();
        return new IncomingEvent(
                id + "/" + sequence,
                "urn:motcua:dossier-service",
                type.name(),
                id,
                id,
                sequence,
                Instant.parse("2026-03-20T02:00:00Z"),
                null,
                data,
                JSON);
    }

    private static JsonNode sample(EventType type) throws IOException {
        try (InputStream file =
                EventTypes.class.getClassLoader().getResourceAsStream(type.sample())) {
            return JSON.readTree(Objects.requireNonNull(file, type.sample()));
        }
    }
}
