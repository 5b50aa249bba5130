package vn.motcua.stats.fact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Instant;

/**
 * How far the facts have come, written with them.
 *
 * @param newestEvent when the newest event happened that changed a fact
 * @param dossiers how many there are
 */
@Document(Progress.COLLECTION)
public record Progress(@Id String id, Instant newestEvent, long dossiers) {

    static final String COLLECTION = "progress";
    private static final String ONE = "facts";

    /** What is stored; null before the first event. */
    public static @Nullable Progress read(MongoOperations book) {
        return book.findById(ONE, Progress.class);
    }

    static void note(Instant newest, int more, MongoOperations book) {
        book.upsert(
                query(where("_id").is(ONE)),
                new Update().max("newestEvent", newest).inc("dossiers", more),
                Progress.class);
    }
}
