package vn.motcua.dossier.code.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

import vn.motcua.dossier.code.DailyCounter;

import java.time.Clock;
import java.time.LocalDate;

/**
 * One document for each unit and day, counted up by the server. A number need not wait for the
 * majority: it is older than the dossier that carries it, so it is lost only together with that,
 * and a code that exists twice is refused by its index. Nor need the server remember the answer for
 * a repetition, as it does where the driver repeats a write: a number that is lost leaves a gap.
 */
class MongoDailyCounter implements DailyCounter {

    private final MongoOperations mongo;
    private final Clock clock;

    MongoDailyCounter(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public long next(String agency, LocalDate date) {
        Bson counter = Filters.eq("_id", agency + "/" + date);
        try {
            return increment(counter);
        } catch (DuplicateKeyException theFirstOfTheDayCameTwice) {
            return increment(counter);
        }
    }

    private long increment(Bson counter) {
        Bson update =
                Updates.combine(Updates.inc("number", 1L), Updates.set("usedAt", clock.instant()));
        Document command =
                new Document("findAndModify", CodeCounter.COLLECTION)
                        .append("query", counter)
                        .append("update", update)
                        .append("upsert", true)
                        .append("new", true)
                        .append("writeConcern", new Document("w", 1));
        Document counted = mongo.executeCommand(command).get("value", Document.class);
        if (counted == null) {
            throw new IllegalStateException("the server returned no counter");
        }
        return counted.getLong("number");
    }
}
