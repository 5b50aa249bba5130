package vn.motcua.platform.mongo;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What one transaction reads and writes: all of it or nothing. It speaks to the driver itself,
 * because a {@link MongoTemplate} bound to a session makes its converters anew each time; documents
 * are mapped as the template maps them.
 */
public final class Transaction {

    private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

    private final MongoTemplate mongo;
    private final ClientSession session;

    Transaction(MongoTemplate mongo, ClientSession session) {
        this.mongo = mongo;
        this.session = session;
    }

    /** The documents that a filter finds. */
    public <T> List<T> find(Class<T> type, Bson filter) {
        List<T> found = new ArrayList<>();
        for (Document document : collection(type).find(session, filter)) {
            found.add(mongo.getConverter().read(type, document));
        }
        return found;
    }

    /** Stores a new document. */
    public void insert(Object document) {
        collection(document.getClass()).insertOne(session, written(document));
    }

    /** Stores new documents of one type by one write. */
    public <T> void insertAll(Class<T> type, Collection<? extends T> documents) {
        if (!documents.isEmpty()) {
            collection(type).insertMany(session, documents.stream().map(this::written).toList());
        }
    }

    /** Sends writes to a type's collection by one bulk write, in any order. */
    public BulkWriteResult write(Class<?> type, List<? extends WriteModel<Document>> models) {
        return collection(type).bulkWrite(session, models, UNORDERED);
    }

    /**
     * Updates one document; answers with what it was before, or null when the filter finds none.
     */
    public @Nullable Document update(String collection, Bson filter, Bson update) {
        return mongo.getCollection(collection).findOneAndUpdate(session, filter, update);
    }

    /** The stored form of a document. */
    public Document written(Object document) {
        Document written = new Document();
        mongo.getConverter().write(document, written);
        return written;
    }

    private MongoCollection<Document> collection(Class<?> type) {
        return mongo.getCollection(mongo.getCollectionName(type));
    }
}
