package vn.motcua.platform.mongo;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
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

    private static final int DUPLICATE_KEY = 11_000;

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
        Document mine = new Document("holder", holder);
        Document lapsed = new Document("$expr", new Document("$lt", List.of("$until", "$$NOW")));
        Document filter = new Document("_id", name).append("$or", List.of(mine, lapsed));
        Document same = new Document("$eq", List.of("$holder", holder));
        Document last = new Document("$ifNull", List.of("$token", 0L));
        Document next = new Document("$add", List.of(last, 1L));
        Document set =
                new Document("until", new Document("$add", List.of("$$NOW", length.toMillis())))
                        .append("token", new Document("$cond", List.of(same, last, next)))
                        .append("holder", holder);
        try {
            Document lease =
                    mongo.getCollection(COLLECTION)
                            .findOneAndUpdate(
                                    filter,
                                    List.of(new Document("$set", set)),
                                    new FindOneAndUpdateOptions()
                                            .upsert(true)
                                            .returnDocument(ReturnDocument.AFTER));
            return Optional.ofNullable(lease).map(found -> found.getLong("token"));
        } catch (MongoCommandException | MongoWriteException e) {
            if (e.getCode() != DUPLICATE_KEY) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Lets go, so that another need not wait for the lease to lapse. */
    public synchronized void release() {
        token = null;
        Document filter = new Document("_id", name).append("holder", holder);
        Document update = new Document("$set", new Document("until", Instant.EPOCH));
        mongo.getCollection(COLLECTION).updateOne(filter, update);
    }
}
