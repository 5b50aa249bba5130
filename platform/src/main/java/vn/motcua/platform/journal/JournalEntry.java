package vn.motcua.platform.journal;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.Map;

/**
 * One event of one aggregate, as it is stored.
 *
 * @param id aggregate id, a slash, and the sequence in ten digits: sorts by aggregate and sequence;
 *     the event's id
 * @param sequence 1 for the aggregate's first event; the aggregate's version after it
 * @param topic Kafka topic that the relay sends it to, under {@code key}
 * @param at system time of the command
 * @param data canonical JSON of the event, without the person block
 * @param person canonical JSON of the person block, until it is erased
 * @param salt salt of {@code personHash}, in hex, destroyed with the block
 * @param access what the feed's policy asks of an entry, e.g. the agencies concerned
 * @param traceparent the trace of the request, as W3C Trace Context writes it
 * @param command idempotency key of the command, hashed with its scope
 * @param bodyHash SHA-256 of the command's body, in hex
 * @param previous hash of the entry before, or empty for the first
 * @param pending true until Kafka has acknowledged it
 * @param position the service's position once acknowledged: 1, 2, 3 … without gaps
 */
@Document(JournalEntry.COLLECTION)
public record JournalEntry(
        @Id String id,
        String aggregate,
        long sequence,
        String type,
        String topic,
        String key,
        Instant at,
        Actor actor,
        String data,
        @Nullable String person,
        @Nullable String salt,
        @Nullable String personHash,
        Map<String, Object> access,
        String correlationId,
        @Nullable String traceparent,
        @Nullable String command,
        @Nullable String bodyHash,
        String previous,
        String hash,
        @Nullable Boolean pending,
        @Nullable Long position,
        int schema) {

    /** The collection of entries. */
    public static final String COLLECTION = "journal";

    /** The shape this code writes. */
    public static final int SCHEMA = 1;

    /** The id of an aggregate's entry. */
    public static String id(String aggregate, long sequence) {
        return "%s/%010d".formatted(aggregate, sequence);
    }

    /** The same entry once its hash is known. */
    JournalEntry withHash(String hash) {
        return new JournalEntry(
                id,
                aggregate,
                sequence,
                type,
                topic,
                key,
                at,
                actor,
                data,
                person,
                salt,
                personHash,
                access,
                correlationId,
                traceparent,
                command,
                bodyHash,
                previous,
                hash,
                pending,
                position,
                schema);
    }

    /** As it is stored; written by hand, because each command stores one. Spring Data reads it. */
    public org.bson.Document document() {
        org.bson.Document document =
                new org.bson.Document("_id", id)
                        .append("aggregate", aggregate)
                        .append("sequence", sequence)
                        .append("type", type)
                        .append("topic", topic)
                        .append("key", key)
                        .append("at", at)
                        .append("actor", actor.document())
                        .append("data", data);
        append(document, "person", person);
        append(document, "salt", salt);
        append(document, "personHash", personHash);
        document.append("access", access).append("correlationId", correlationId);
        append(document, "traceparent", traceparent);
        append(document, "command", command);
        append(document, "bodyHash", bodyHash);
        document.append("previous", previous).append("hash", hash);
        append(document, "pending", pending);
        append(document, "position", position);
        return document.append("schema", schema);
    }

    private static void append(org.bson.Document document, String name, @Nullable Object value) {
        if (value != null) {
            document.append(name, value);
        }
    }

    /** What a history tells of it. */
    public Happening happening() {
        return new Happening(id, type, at, data);
    }

    /** What goes on the wire: the event with its person block beside it. */
    public String wire() {
        if (person == null) {
            return data;
        }
        String open = data.substring(0, data.length() - 1);
        return open + (open.length() > 1 ? "," : "") + "\"person\":" + person + "}";
    }
}
