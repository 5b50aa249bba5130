package vn.motcua.dossier.reference.messaging;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topic;
import vn.motcua.platform.consumer.IncomingEvent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** The golden samples of contracts as events that were read. */
public final class Samples {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Samples() {}

    /** Every sample of every type of a topic, every release. */
    public static List<IncomingEvent> of(Topic topic) {
        return EventTypes.all().stream()
                .filter(type -> type.topic().equals(topic))
                .flatMap(type ->
                        type.samples().stream().map(sample -> event(type.name(), read(sample), 1)))
                .toList();
    }

    /** The golden sample of a type. */
    public static IncomingEvent golden(Class<? extends Record> data, long sequence) {
        EventType type = EventTypes.of(data);
        return event(type.name(), read(type.sample()), sequence);
    }

    public static IncomingEvent event(String type, JsonNode data, long sequence) {
        return new IncomingEvent(
                "aggregate/%010d".formatted(sequence),
                "urn:motcua:catalog-service",
                type,
                "aggregate",
                "aggregate",
                sequence,
                Instant.parse("2026-03-09T03:00:00Z"),
                null,
                data,
                JSON);
    }

    private static JsonNode read(String resource) {
        try (InputStream sample = Samples.class.getResourceAsStream("/" + resource)) {
            return JSON.readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
