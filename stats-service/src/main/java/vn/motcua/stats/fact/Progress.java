package vn.motcua.stats.fact;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.platform.mongo.Transaction;

import java.time.Instant;
import java.util.List;

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

    static void note(Instant newest, int more, Transaction book) {
        Bson update =
                Updates.combine(
                        Updates.max("newestEvent", newest), Updates.inc("dossiers", (long) more));
        book.write(
                Progress.class,
                List.of(
                        new UpdateOneModel<>(
                                Filters.eq("_id", ONE), update, new UpdateOptions().upsert(true))));
    }
}
