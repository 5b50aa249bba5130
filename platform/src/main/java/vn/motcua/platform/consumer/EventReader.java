package vn.motcua.platform.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Reads a Kafka record as a CloudEvent in binary mode. */
class EventReader {

    private final JsonMapper json;

    EventReader(JsonMapper json) {
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /**
     * The event in a record.
     *
     * @throws UnreadableEventException when headers are missing or the value is not a JSON object
     */
    IncomingEvent read(@Nullable String key, Map<String, String> headers, byte[] value) {
        try {
            JsonNode data = json.readTree(value);
            if (!data.isObject()) {
                throw new UnreadableEventException("The value is not a JSON object", null);
            }
            return new IncomingEvent(
                    required(headers, "ce_id"),
                    required(headers, "ce_source"),
                    required(headers, "ce_type"),
                    required(headers, "ce_subject"),
                    key == null ? required(headers, "ce_subject") : key,
                    Long.parseLong(required(headers, "ce_sequence")),
                    Instant.parse(required(headers, "ce_time")),
                    headers.get("ce_correlationid"),
                    data,
                    json);
        } catch (JacksonException | java.time.DateTimeException | NumberFormatException e) {
            throw new UnreadableEventException("The record is not a CloudEvent with JSON data", e);
        }
    }

    static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers().forEach(header -> headers.put(header.key(), text(header)));
        return headers;
    }

    /** What a record is about: its aggregate if it says so, else its key, else its place. */
    static String subject(ConsumerRecord<String, byte[]> message) {
        Header aggregate = message.headers().lastHeader("ce_subject");
        if (aggregate != null) {
            return text(aggregate);
        }
        return message.key() == null ? place(message) : message.key();
    }

    static String place(ConsumerRecord<String, byte[]> message) {
        return message.topic() + "-" + message.partition() + "@" + message.offset();
    }

    private static String text(Header header) {
        return header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new UnreadableEventException("The header " + name + " is missing", null);
        }
        return value;
    }
}
