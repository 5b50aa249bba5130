package vn.motcua.platform.command;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

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
     * @param stored its document
     */
    record Loaded<A extends Aggregate>(A aggregate, Document stored) {

        /** Hash of its last journal entry, if the document has it. */
        @Nullable String head() {
            return stored.getString(HEAD);
        }
    }

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
                        found.add(new Loaded<>(aggregate, stored));
                    }
                    return found;
                });
        return found;
    }

    /**
     * The write of an aggregate with the hash of the entry made for it. It moves the version by
     * one, and finds nothing to change when the aggregate is no longer what was read.
     *
     * @param stored the document that was read; null for a new aggregate
     */
    <A extends Aggregate> WriteModel<Document> write(
            Class<A> type, A aggregate, @Nullable Document stored, String head) {
        long before = aggregate.version();
        Document written = written(aggregate);
        String version = versionOf(type).getFieldName();
        written.put(version, before + 1);
        written.put(HEAD, head);
        if (stored == null) {
            return new InsertOneModel<>(written);
        }
        Bson unchanged = and(eq("_id", aggregate.id()), eq(version, before));
        return new UpdateOneModel<>(unchanged, Difference.between(stored, written));
    }

    /** The write of any other new document. */
    WriteModel<Document> insert(Object document) {
        return new InsertOneModel<>(written(document));
    }

    private Document written(Object document) {
        Document written = new Document();
        mongo.getConverter().write(document, written);
        return written;
    }

    /** After the commit: the aggregate in memory has the version that is stored. */
    <A extends Aggregate> void advance(Class<A> type, A aggregate) {
        entity(type)
                .getPropertyAccessor(aggregate)
                .setProperty(versionOf(type), aggregate.version() + 1);
    }

    private MongoPersistentProperty versionOf(Class<?> type) {
        return entity(type).getRequiredVersionProperty();
    }

    private MongoPersistentEntity<?> entity(Class<?> type) {
        return mongo.getConverter().getMappingContext().getRequiredPersistentEntity(type);
    }
}
