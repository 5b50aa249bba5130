package vn.motcua.platform.mongo;

import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A fenced lease on a name: at most one holder at a time by the database's own clock. Each change
 * of holder raises the token, so a holder that slept past its lease is refused when it writes with
 * the old one.
 */
public class Lease {

    /** The collection of leases. */
    public static final String COLLECTION = "leases";

    private final MongoTemplate mongo;
    private final String name;
    private final String holder;
    private final Duration length;
    private @Nullable Long token;
    private long renewedAt;

    public Lease(MongoTemplate mongo, String name, String holder, Duration length) {
        this.mongo = mongo;
        this.name = name;
        this.holder = holder;
        this.length = length;
    }

    /**
     * Takes or renews the lease: its token while this holder has it, empty while another has. Asks
     * the database only when a third of the lease has gone by.
     */
    public synchronized Optional<Long> hold() {
        Long known = token;
        if (known != null && System.nanoTime() - renewedAt < length.toNanos() / 3) {
            return Optional.of(known);
        }
        long asked = System.nanoTime();
        Optional<Long> held = takeOrRenew();
        token = held.orElse(null);
        renewedAt = asked;
        return held;
    }

    /**
     * Forgets what it holds, so that the next call asks the database: after a write was refused.
     */
    public synchronized void doubt() {
        token = null;
    }

    private Optional<Long> takeOrRenew() {
        Document mine = eq("$holder", holder);
        Document lapsed = new Document("$lt", List.of(orElse("$until", Instant.EPOCH), "$$NOW"));
        Document free = new Document("free", new Document("$or", List.of(mine, lapsed)));
        Document next = new Document("$add", List.of(orElse("$token", 0L), 1L));
        Document until = new Document("$add", List.of("$$NOW", length.toMillis()));
        Document taken =
                new Document("token", ifFree(ifThenElse(mine, "$token", next), "$token"))
                        .append("until", ifFree(until, "$until"))
                        .append("holder", ifFree(holder, "$holder"));
        List<Document> steps =
                List.of(
                        new Document("$set", free),
                        new Document("$set", taken),
                        new Document("$unset", "free"));
        Document lease =
                mongo.getCollection(COLLECTION)
                        .findOneAndUpdate(
                                new Document("_id", name),
                                steps,
                                new FindOneAndUpdateOptions()
                                        .upsert(true)
                                        .returnDocument(ReturnDocument.AFTER));
        return Optional.ofNullable(lease)
                .filter(found -> holder.equals(found.getString("holder")))
                .map(found -> found.getLong("token"));
    }

    private static Document eq(Object a, Object b) {
        return new Document("$eq", List.of(a, b));
    }

    private static Document orElse(String field, Object missing) {
        return new Document("$ifNull", List.of(field, missing));
    }

    private static Document ifFree(Object then, Object otherwise) {
        return ifThenElse("$free", then, otherwise);
    }

    private static Document ifThenElse(Object condition, Object then, Object otherwise) {
        return new Document("$cond", List.of(condition, then, otherwise));
    }

    /** Lets go, so that another need not wait for the lease to lapse. */
    public synchronized void release() {
        token = null;
        Document filter = new Document("_id", name).append("holder", holder);
        Document update = new Document("$set", new Document("until", Instant.EPOCH));
        mongo.getCollection(COLLECTION).updateOne(filter, update);
    }
}
