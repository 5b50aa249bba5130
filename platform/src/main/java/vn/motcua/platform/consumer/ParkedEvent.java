package vn.motcua.platform.consumer;

import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.Map;

/**
 * A record that waits because it, or one of its aggregate before it, could not be processed.
 *
 * @param id handler, partition and offset: the same record parks once, and ids of a subject sort in
 *     order
 * @param reason class of the failure, or {@code BEHIND} when it only waits for its predecessor
 */
@Document(ParkedEvent.COLLECTION)
record ParkedEvent(
        @Id String id,
        String handler,
        String subject,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        Binary value,
        String reason,
        Instant at) {

    static final String COLLECTION = "parked-events";

    /** The reason of a successor. */
    static final String BEHIND = "BEHIND";

    static String id(String handler, int partition, long offset) {
        return "%s/%03d/%019d".formatted(handler, partition, offset);
    }
}
