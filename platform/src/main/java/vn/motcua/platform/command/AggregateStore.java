package vn.motcua.platform.command;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

import vn.motcua.platform.mongo.Transaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Reads aggregates with the head of their chain, and writes them by compare-and-set of the version.
 * The head, the hash of the last journal entry, stands in the aggregate's document, so that the
 * next entry needs no read.
 */
class AggregateStore {

    private static final String HEAD = "head";

    private final MongoTemplate mongo;

    AggregateStore(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * An aggregate as it is stored.
     *
     * @param head hash of its last journal entry, if the document has it
     */
    record Loaded<A extends Aggregate>(A aggregate, @Nullable String head) {}

    <A extends Aggregate> Optional<Loaded<A>> find(Class<A> type, String id) {
        return find(type, eq("_id", id)).stream().findFirst();
    }

    <A extends Aggregate> List<Loaded<A>> all(Class<A> type, Collection<String> ids) {
        return find(type, in("_id", ids));
    }

    private <A extends Aggregate> List<Loaded<A>> find(Class<A> type, Bson filter) {
        List<Loaded<A>> found = new ArrayList<>();
        mongo.execute(
                type,
                collection -> {
                    for (Document stored : collection.find(filter)) {
                        A aggregate = mongo.getConverter().read(type, stored);
                        found.add(new Loaded<>(aggregate, stored.getString(HEAD)));
                    }
                    return found;
                });
        return found;
    }

    /**
     * Stores changed aggregates, each with the hash of the entry made for it, which moves its
     * version by one.
     *
     * @throws OptimisticLockingFailureException when one is no longer what was read
     */
    <A extends Aggregate> void write(
            Transaction transaction, Class<A> type, List<Loaded<A>> changed) {
        List<WriteModel<Document>> models = new ArrayList<>();
        int replaced = 0;
        for (Loaded<A> each : changed) {
            A aggregate = each.aggregate();
            long before = aggregate.version();
            Document written = transaction.written(aggregate);
            MongoPersistentProperty version = versionOf(type);
            written.put(version.getFieldName(), before + 1);
            written.put(HEAD, each.head());
            if (before == 0 && !storedAtZero(version)) {
                models.add(new InsertOneModel<>(written));
            } else {
                replaced++;
                Bson unchanged = and(eq("_id", aggregate.id()), eq(version.getFieldName(), before));
                models.add(new ReplaceOneModel<>(unchanged, written));
            }
        }
        if (transaction.write(type, models).getMatchedCount() != replaced) {
            throw new OptimisticLockingFailureException("An aggregate has changed meanwhile");
        }
    }

    /** After the commit: the aggregate in memory has the version that is stored. */
    <A extends Aggregate> void advance(Class<A> type, A aggregate) {
        entity(type)
                .getPropertyAccessor(aggregate)
                .setProperty(versionOf(type), aggregate.version() + 1);
    }

    /**
     * An aggregate whose version is an object is stored before its first event, at 0; a primitive 0
     * is one that is not stored yet.
     */
    private static boolean storedAtZero(MongoPersistentProperty version) {
        return !version.getType().isPrimitive();
    }

    private MongoPersistentProperty versionOf(Class<?> type) {
        return entity(type).getRequiredVersionProperty();
    }

    private MongoPersistentEntity<?> entity(Class<?> type) {
        return mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
    }
}
