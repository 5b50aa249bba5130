package vn.motcua.platform.consumer;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.types.Binary;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The records that wait, in order. */
class ParkedEvents {

    private final MongoTemplate mongo;
    private final Clock clock;

    ParkedEvents(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    void park(String handler, ConsumerRecord<String, byte[]> message, String reason) {
        mongo.save(
                new ParkedEvent(
                        ParkedEvent.id(handler, message.partition(), message.offset()),
                        handler,
                        EventReader.subject(message),
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.key(),
                        EventReader.headers(message),
                        new Binary(message.value() == null ? new byte[0] : message.value()),
                        reason,
                        clock.instant()));
    }

    /** Whether anything of a handler is parked. */
    boolean any(String handler) {
        return mongo.exists(query(where("handler").is(handler)), ParkedEvent.COLLECTION);
    }

    /** Those of the subjects that have something parked. */
    Set<String> among(String handler, Collection<String> subjects) {
        Query waiting = query(where("handler").is(handler).and("subject").in(subjects));
        waiting.fields().include("subject").exclude("_id");
        return mongo.find(waiting, org.bson.Document.class, ParkedEvent.COLLECTION).stream()
                .map(found -> found.getString("subject"))
                .collect(Collectors.toSet());
    }

    /** The oldest that waits for a subject, or an empty list. */
    List<ParkedEvent> first(String handler, String subject) {
        Query own = query(where("handler").is(handler).and("subject").is(subject));
        return mongo.find(own.with(Sort.by("id")).limit(1), ParkedEvent.class);
    }

    List<ParkedEvent> all(int limit) {
        Query waiting = query(where("_id").gt(""));
        waiting.fields().exclude("value");
        return mongo.find(waiting.with(Sort.by("id")).limit(limit), ParkedEvent.class);
    }

    void remove(ParkedEvent parked) {
        mongo.remove(query(where("_id").is(parked.id())), ParkedEvent.class);
    }

    /** How many wait. */
    long count() {
        return mongo.getCollection(ParkedEvent.COLLECTION).estimatedDocumentCount();
    }
}
