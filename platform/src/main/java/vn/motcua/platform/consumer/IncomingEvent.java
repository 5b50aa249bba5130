package vn.motcua.platform.consumer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;

/**
 * A CloudEvent as it was read.
 *
 * @param id unique event id: the source of derived ids
 * @param subject id of the aggregate
 * @param key the record's Kafka key
 * @param sequence the aggregate's own count of events
 * @param data the event, with its {@code person} block if it has one
 */
public record IncomingEvent(
        String id,
        String source,
        String type,
        String subject,
        String key,
        long sequence,
        Instant time,
        @Nullable String correlationId,
        JsonNode data,
        JsonMapper json) {

    /** The event as a contract's record; fields that the record does not know are ignored. */
    public <T> T dataAs(Class<T> type) {
        return json.treeToValue(data, type);
    }
}
