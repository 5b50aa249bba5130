package vn.motcua.stats.fact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.mongo.Transactions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Folds events into facts and changes the cells by the difference, in one transaction: whatever
 * crashes, comes twice or in disorder, the cells are the sum over the facts.
 */
public class Tally {

    private static final int ATTEMPTS = 10;

    private final MongoTemplate mongo;
    private final Transactions transactions;
    private final Shelf shelf;

    public Tally(MongoTemplate mongo, Transactions transactions, Shelf shelf) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.shelf = shelf;
    }

    /** Counts events; counting them again changes nothing. */
    public void count(List<Seen> events) {
        for (int attempt = 1; ; attempt++) {
            try {
                countOnce(events);
                return;
            } catch (RuntimeException e) {
                boolean rival = e instanceof RivalCount || e instanceof DuplicateKeyException;
                if (attempt == ATTEMPTS || !(rival || Transactions.isTransient(e))) {
                    throw e;
                }
            }
        }
    }

    private void countOnce(List<Seen> events) {
        Map<String, Fact> before = stored(events);
        Map<String, Fact> after = new HashMap<>(before);
        for (Seen event : events) {
            String id = event.state().id();
            Folding.fold(after.get(id), event).ifPresent(fact -> after.put(id, fact));
        }
        Map<CellKey, Map<Measure, Long>> cells = new HashMap<>();
        List<WriteModel<Document>> facts = new ArrayList<>();
        after.forEach((id, fact) -> {
            @Nullable Fact old = before.get(id);
            if (!fact.equals(old)) {
                facts.add(write(old, fact));
                Contribution.merge(cells, Contribution.difference(old, fact), 1);
            }
        });
        if (!facts.isEmpty()) {
            transactions.run(transaction -> store(transaction, facts, cells, newest(events)));
        }
    }

    private Map<String, Fact> stored(List<Seen> events) {
        List<String> ids = events.stream().map(event -> event.state().id()).distinct().toList();
        return mongo.find(query(where("_id").in(ids)), Fact.class, shelf.facts()).stream()
                .collect(Collectors.toMap(Fact::id, fact -> fact));
    }

    private WriteModel<Document> write(@Nullable Fact old, Fact fact) {
        Document written = document(fact);
        // The whole old fact guards the change: a rival that counted meanwhile is noticed.
        return old == null
                ? new InsertOneModel<>(written)
                : new ReplaceOneModel<>(unchanged(old), written);
    }

    private static org.bson.conversions.Bson unchanged(Fact old) {
        return Filters.and(
                Filters.eq("_id", old.id()),
                Filters.eq("sequence", old.sequence()),
                Filters.eq("endedAt", old.endedAt()),
                Filters.eq("ratedAt", old.ratedAt()));
    }

    private Document document(Fact fact) {
        Document written = new Document();
        mongo.getConverter().write(fact, written);
        return written;
    }

    private void store(
            MongoOperations transaction,
            List<WriteModel<Document>> facts,
            Map<CellKey, Map<Measure, Long>> cells,
            Instant newest) {
        var result = transaction.getCollection(shelf.facts()).bulkWrite(facts);
        if (result.getInsertedCount() + result.getMatchedCount() != facts.size()) {
            throw new RivalCount();
        }
        List<WriteModel<Document>> increments = new ArrayList<>();
        cells.forEach((key, measures) -> {
            if (measures.values().stream().anyMatch(n -> n != 0)) {
                increments.add(increment(key, measures));
            }
        });
        increments.add(
                new UpdateOneModel<>(
                        Filters.eq("_id", Shelf.NEWEST),
                        new Document("$max", new Document("at", Date.from(newest))),
                        new UpdateOptions().upsert(true)));
        transaction.getCollection(shelf.cells()).bulkWrite(increments);
    }

    private static UpdateOneModel<Document> increment(CellKey key, Map<Measure, Long> measures) {
        Document by = new Document();
        measures.forEach((measure, n) -> by.append("counts." + measure, n));
        Document names =
                new Document("procedure", key.procedure())
                        .append("agency", key.agency())
                        .append("year", key.year());
        return new UpdateOneModel<>(
                Filters.eq("_id", key.id()),
                new Document("$inc", by).append("$setOnInsert", names),
                new UpdateOptions().upsert(true));
    }

    private static Instant newest(List<Seen> events) {
        return Objects.requireNonNull(
                events.stream().map(Seen::at).max(Instant::compareTo).orElse(null));
    }

    /** Another instance changed the same facts; the count is made anew. */
    private static final class RivalCount extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
