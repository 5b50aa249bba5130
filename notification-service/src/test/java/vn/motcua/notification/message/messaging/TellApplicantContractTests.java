package vn.motcua.notification.message.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.LetterTemplates;
import vn.motcua.notification.letter.Letters;
import vn.motcua.notification.message.Message;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.WorkQueue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

class TellApplicantContractTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final List<String> UNTOLD =
            List.of(
                    "drafted",
                    "draft-changed",
                    "draft-discarded",
                    "step-completed",
                    "rated",
                    "erased");

    private final Kept kept = new Kept();
    private final TellApplicant handler =
            new TellApplicant(new Letters(new LetterTemplates(), "http://portal.test/{code}"));

    static Stream<EventType> types() {
        return EventTypes.all().stream().filter(type -> type.topic().equals(Topics.DOSSIER));
    }

    @ParameterizedTest
    @MethodSource("types")
    void makesOneMessageOfASampleHoweverOftenItComes(EventType type) {
        samples(type)
                .forEach(sample -> {
                    kept.clear();
                    handler.handle(event(type.name(), 3, sample), kept);
                    handler.handle(event(type.name(), 3, sample), kept);
                    boolean told =
                            UNTOLD.stream().noneMatch(u -> type.name().contains("." + u + "."));
                    assertThat(kept.messages).hasSize(told && sample.has("person") ? 1 : 0);
                });
    }

    @Test
    void makesTheSameMessagesInWhateverOrderEventsCome() {
        List<IncomingEvent> events =
                types().map(type -> event(type.name(), type.name().hashCode(), sample(type)))
                        .toList();

        events.forEach(event -> handler.handle(event, kept));
        Map<String, Message> inOrder = Map.copyOf(kept.messages);
        kept.clear();
        events.reversed().forEach(event -> handler.handle(event, kept));

        assertThat(kept.messages).containsOnlyKeys(inOrder.keySet());
        assertThat(kept.work).hasSize(inOrder.size() + 1);
    }

    @Test
    void writesToThePersonOfTheEvent() {
        handler.handle(event("vn.motcua.dossier.submitted.v1", 2, sample(type("submitted"))), kept);

        Message message = kept.messages.values().iterator().next();
        assertThat(message.recipient().address()).isEqualTo("anh.nguyen@example.vn");
        assertThat(message.recipient().owner()).isNotBlank();
        assertThat(message.cause().agencies()).contains("a-quangtri-ttpvhcc");
        assertThat(message.letter().language()).isEqualTo(Language.VI);
        assertThat(kept.work.values())
                .singleElement()
                .satisfies(work -> assertThat(work.subject()).isEqualTo(message.id()));
    }

    @Test
    void makesAMessageForWhoHasNoAddress() {
        JsonNode sample = sample(type("submitted"));
        ((ObjectNode) sample.get("person")).remove("email");

        handler.handle(event("vn.motcua.dossier.submitted.v1", 2, sample), kept);

        assertThat(kept.messages.values())
                .singleElement()
                .satisfies(message -> assertThat(message.recipient().address()).isNull());
    }

    @Test
    void writesToNobodyOnceThePersonIsErased() {
        JsonNode sample = sample(type("submitted"));
        ((ObjectNode) sample).remove("person");

        handler.handle(event("vn.motcua.dossier.submitted.v1", 2, sample), kept);

        assertThat(kept.messages).isEmpty();
    }

    @Test
    void ignoresTypesItDoesNotKnow() {
        handler.handle(event("vn.motcua.dossier.sung.v1", 2, sample(type("submitted"))), kept);
        handler.handle(event("vn.motcua.agency.changed.v1", 2, sample(type("submitted"))), kept);

        assertThat(kept.messages).isEmpty();
    }

    private static EventType type(String what) {
        return EventTypes.named("vn.motcua.dossier." + what + ".v1").orElseThrow();
    }

    private static IncomingEvent event(String type, long sequence, JsonNode data) {
        String dossier = data.path("dossier").path("id").asString("d");
        Instant at = Instant.parse("2026-11-24T02:00:00Z");
        String id = "%s/%010d".formatted(dossier, sequence);
        return new IncomingEvent(
                id,
                "urn:motcua:dossier-service",
                type,
                dossier,
                dossier,
                sequence,
                at,
                "r-1",
                data,
                JSON);
    }

    private static Stream<JsonNode> samples(EventType type) {
        return Stream.of(
                sample(type), read(type.sample().replace(".sample.json", ".sample.0.1.json")));
    }

    private static JsonNode sample(EventType type) {
        return read(type.sample());
    }

    private static JsonNode read(String resource) {
        try (InputStream in = EventTypes.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what is stored once for each id, as the collections do. */
    private static final class Kept extends Writes {

        private final Map<String, Message> messages = new LinkedHashMap<>();
        private final Map<String, DueWork> work = new LinkedHashMap<>();

        Kept() {
            super(mock(MongoTemplate.class), mock(WorkQueue.class));
        }

        @Override
        public void insertOnce(Object document) {
            Message message = (Message) document;
            messages.putIfAbsent(message.id(), message);
        }

        @Override
        public void work(DueWork due) {
            work.putIfAbsent(due.id(), due);
        }

        void clear() {
            messages.clear();
            work.clear();
        }
    }
}
