package vn.motcua.platform.command;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.PersistentPropertyAccessor;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
     * @param values of its properties as they were read
     */
    record Loaded<A extends Aggregate>(A aggregate, Document stored, Map<String, Object> values) {

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
                        found.add(new Loaded<>(aggregate, stored, values(type, aggregate)));
                    }
                    return found;
                });
        return found;
    }

    /** The write of a new aggregate with the hash of its first entry. */
    <A extends Aggregate> WriteModel<Document> first(Class<A> type, A aggregate, String head) {
        Document written = written(aggregate);
        written.put(versionOf(type).getFieldName(), 1L);
        written.put(HEAD, head);
        return new InsertOneModel<>(written);
    }

    /**
     * The write of what has changed of an aggregate, with the hash of the entry made for it. It
     * moves the version by one, and finds nothing to change when the aggregate is no longer what
     * was read.
     */
    <A extends Aggregate> WriteModel<Document> next(Class<A> type, Loaded<A> loaded, String head) {
        A aggregate = loaded.aggregate();
        String version = versionOf(type).getFieldName();
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.set(version, aggregate.version() + 1));
        updates.add(Updates.set(HEAD, head));
        Map<String, Object> values = values(type, aggregate);
        for (MongoPersistentProperty property : entity(type)) {
            if (!property.isIdProperty() && !property.isVersionProperty()) {
                String name = property.getName();
                Object now = values.get(name);
                if (mayDiffer(loaded.values().get(name), now)) {
                    String field = property.getFieldName();
                    Difference.of(field, loaded.stored().get(field), stored(property, now))
                            .ifPresent(updates::add);
                }
            }
        }
        return new UpdateOneModel<>(
                and(eq("_id", aggregate.id()), eq(version, aggregate.version())),
                Updates.combine(updates));
    }

    /** Values are immutable, so what is still the same object has not changed. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean mayDiffer(@Nullable Object before, @Nullable Object now) {
        return before != now || now instanceof Collection<?> || now instanceof Map<?, ?>;
    }

    private @Nullable Object stored(MongoPersistentProperty property, @Nullable Object value) {
        return value == null
                ? null
                : mongo.getConverter()
                        .convertToMongoType(
                                value, property.getTypeInformation().getRequiredActualType());
    }

    private <A extends Aggregate> Map<String, Object> values(Class<A> type, A aggregate) {
        PersistentPropertyAccessor<A> accessor = entity(type).getPropertyAccessor(aggregate);
        Map<String, Object> values = new HashMap<>();
        for (MongoPersistentProperty property : entity(type)) {
            Object value = accessor.getProperty(property);
            if (value != null) {
                values.put(property.getName(), value);
            }
        }
        return values;
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
