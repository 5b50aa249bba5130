package vn.motcua.platform.consumer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.WorkQueue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The writes of one poll, sent as one bulk write for each collection. Each is harmless when it is
 * done again.
 */
public class Writes {

    private final MongoTemplate mongo;
    private final Map<String, List<WriteModel<Document>>> models = new LinkedHashMap<>();

    public Writes(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * Stores a document with {@code @Id} and a field {@code sequence} unless the stored one has
     * seen as much.
     */
    public void upsertNewer(Object document) {
        Document written = written(document);
        Number sequence = written.get("sequence", Number.class);
        if (sequence == null) {
            throw new IllegalArgumentException(document.getClass() + " has no sequence");
        }
        var older =
                Filters.and(
                        Filters.eq("_id", written.get("_id")), Filters.lt("sequence", sequence));
        add(document, new ReplaceOneModel<>(older, written, new ReplaceOptions().upsert(true)));
    }

    /**
     * Stores a document whose id derives from its cause; one that is there already stays as it is.
     */
    public void insertOnce(Object document) {
        add(document, new InsertOneModel<>(written(document)));
    }

    /** Adds due work once. */
    public void work(DueWork due) {
        insertOnce(WorkQueue.document(due));
    }

    /** Sends everything; a document that a newer one or the same id refuses is not an error. */
    public void flush() {
        models.forEach(this::flush);
        models.clear();
    }

    private void flush(String collection, List<WriteModel<Document>> writes) {
        try {
            mongo.getCollection(collection)
                    .bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean onlyKnown =
                    e.getWriteConcernError() == null
                            && e.getWriteErrors().stream()
                                    .allMatch(error ->
                                            error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyKnown) {
                throw e;
            }
        }
    }

    private void add(Object document, WriteModel<Document> model) {
        String collection = mongo.getCollectionName(document.getClass());
        models.computeIfAbsent(collection, name -> new ArrayList<>()).add(model);
    }

    private Document written(Object document) {
        Document written = new Document();
        mongo.getConverter().write(document, written);
        return written;
    }
}
