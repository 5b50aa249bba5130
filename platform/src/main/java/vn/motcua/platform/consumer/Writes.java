package vn.motcua.platform.consumer;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The writes of one poll, sent as one bulk write for each collection. Each is harmless when it is
 * done again.
 */
public class Writes {

    private final MongoTemplate mongo;
    private final WorkQueue queue;
    private final Map<String, List<WriteModel<Document>>> models = new LinkedHashMap<>();
    private final List<DueWork> due = new ArrayList<>();

    /**
     * @param queue where work that is due by now begins as soon as it is stored
     */
    public Writes(MongoTemplate mongo, WorkQueue queue) {
        this.mongo = mongo;
        this.queue = queue;
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
        add(document, insert(document));
    }

    /** Adds due work once, after everything else; what is due by now can begin at once. */
    public void work(DueWork work) {
        due.add(work);
    }

    /** Sends everything; a document that a newer one or the same id refuses is not an error. */
    public void flush() {
        models.forEach(this::refused);
        models.clear();
        if (!due.isEmpty()) {
            queue.begin(stored(queue.born(due)));
            due.clear();
        }
    }

    /** Those of the works that were not there before. */
    private List<Work> stored(List<Work> born) {
        List<WriteModel<Document>> inserts =
                born.stream().<WriteModel<Document>>map(this::insert).toList();
        Set<Integer> known = refused(Work.COLLECTION, inserts);
        return IntStream.range(0, born.size())
                .filter(i -> !known.contains(i))
                .mapToObj(born::get)
                .toList();
    }

    /** Sends one bulk write; the indexes of those that are there already. */
    private Set<Integer> refused(String collection, List<WriteModel<Document>> writes) {
        try {
            mongo.getCollection(collection)
                    .bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException e) {
            boolean onlyKnown =
                    e.getWriteConcernError() == null
                            && e.getWriteErrors().stream()
                                    .allMatch(error ->
                                            error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!onlyKnown) {
                throw e;
            }
            return e.getWriteErrors().stream()
                    .map(BulkWriteError::getIndex)
                    .collect(Collectors.toSet());
        }
    }

    private InsertOneModel<Document> insert(Object document) {
        return new InsertOneModel<>(written(document));
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
