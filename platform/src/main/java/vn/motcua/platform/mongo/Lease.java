package vn.motcua.platform.mongo;

import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.time.Duration;
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

    public Lease(MongoTemplate mongo, String name, String holder, Duration length) {
        this.mongo = mongo;
        this.name = name;
        this.holder = holder;
        this.length = length;
    }

    /** Takes or renews the lease: its token while this holder has it, empty while another has. */
    public Optional<Long> hold() {
        Document mine = new Document("holder", holder);
        Document lapsed = new Document("$expr", new Document("$lt", List.of("$until", "$$NOW")));
        Document filter = new Document("_id", name).append("$or", List.of(mine, lapsed));
        Document same = new Document("$eq", List.of("$holder", holder));
        Document token = new Document("$ifNull", List.of("$token", 0L));
        Document next = new Document("$add", List.of(token, 1L));
        Document set =
                new Document("until", new Document("$add", List.of("$$NOW", length.toMillis())))
                        .append("token", new Document("$cond", List.of(same, token, next)))
                        .append("holder", holder);
        try {
            Document lease =
                    mongo.getCollection(COLLECTION)
                            .findOneAndUpdate(
                                    filter,
                                    List.of(new Document("$set", set)),
                                    new com.mongodb.client.model.FindOneAndUpdateOptions()
                                            .upsert(true)
                                            .returnDocument(
                                                    com.mongodb.client.model.ReturnDocument.AFTER));
            return Optional.ofNullable(lease).map(found -> found.getLong("token"));
        } catch (DuplicateKeyException
                | com.mongodb.MongoCommandException
                | com.mongodb.MongoWriteException e) {
            if (e instanceof com.mongodb.MongoException m && m.getCode() != 11000) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Lets go, so that another need not wait for the lease to lapse. */
    public void release() {
        Document filter = new Document("_id", name).append("holder", holder);
        Document update = new Document("$set", new Document("until", new java.util.Date(0)));
        mongo.getCollection(COLLECTION).updateOne(filter, update);
    }
}
