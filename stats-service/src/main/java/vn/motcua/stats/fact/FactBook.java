package vn.motcua.stats.fact;

import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import vn.motcua.platform.mongo.Transaction;
import vn.motcua.platform.mongo.Transactions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Facts and cells, which can never disagree: what events change in facts and what that changes in
 * cells is one transaction.
 */
@Component
public class FactBook {

    private static final int TRIES = 10;
    private static final long FIRST_PAUSE_NANOS = 2_000_000;
    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    private final Transactions transactions;

    FactBook(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Takes in what events showed, in any order and however often. */
    public void take(List<SeenDossier> seen) {
        List<SeenDossier> counting = seen.stream().filter(SeenDossier::filed).toList();
        if (!counting.isEmpty()) {
            inOneTransaction(book -> take(counting, book));
        }
    }

    /** Runs a change; rivals for a cell try again on fresh numbers. */
    void inOneTransaction(Consumer<Transaction> change) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.run(change);
                return;
            } catch (RuntimeException e) {
                boolean rival =
                        Transactions.isTransient(e)
                                || e instanceof DuplicateKeyException
                                || e instanceof OvertakenException;
                if (!rival || attempt == TRIES) {
                    throw e;
                }
                long most = FIRST_PAUSE_NANOS << attempt;
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
            }
        }
    }

    private static void take(List<SeenDossier> seen, Transaction book) {
        Map<String, DossierFact> before = load(seen, book);
        Map<String, DossierFact> after = new HashMap<>(before);
        for (SeenDossier each : seen) {
            String id = each.state().id();
            DossierFact fact = DossierFact.after(after.get(id), each);
            if (fact != null) {
                after.put(id, fact);
            }
        }
        write(before, after, book);
    }

    private static Map<String, DossierFact> load(List<SeenDossier> seen, Transaction book) {
        List<String> ids = seen.stream().map(each -> each.state().id()).distinct().toList();
        return book.find(DossierFact.class, Filters.in("_id", ids)).stream()
                .collect(Collectors.toMap(DossierFact::id, fact -> fact));
    }

    /** Writes the facts that changed, and what that changes in cells. */
    static void write(
            Map<String, DossierFact> before, Map<String, DossierFact> after, Transaction book) {
        Cells changes = new Cells();
        List<WriteModel<Document>> facts = new ArrayList<>();
        int replaced = 0;
        int inserted = 0;
        Instant newest = Instant.EPOCH;
        for (DossierFact fact : after.values()) {
            DossierFact known = before.get(fact.id());
            if (fact.equals(known)) {
                continue;
            }
            if (known == null) {
                facts.add(new InsertOneModel<>(book.written(fact)));
                inserted++;
            } else {
                Bson unchanged =
                        Filters.and(
                                Filters.eq("_id", fact.id()),
                                Filters.eq("sequence", known.sequence()));
                facts.add(new ReplaceOneModel<>(unchanged, book.written(fact)));
                changes.add(known, -1);
                replaced++;
            }
            changes.add(fact, 1);
            newest = fact.at().isAfter(newest) ? fact.at() : newest;
        }
        if (inserted + replaced == 0) {
            return;
        }
        BulkWriteResult result = book.write(DossierFact.class, facts);
        if (result.getMatchedCount() != replaced || result.getInsertedCount() != inserted) {
            throw new OvertakenException();
        }
        add(changes, book);
        Progress.note(newest, inserted, book);
    }

    /** Adds changes to the stored cells. */
    static void add(Cells changes, Transaction book) {
        if (changes.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> cells = new ArrayList<>();
        changes.each((key, counts) ->
                cells.add(
                        new UpdateOneModel<>(
                                Filters.eq("_id", key.id()), inc(key, counts), UPSERT)));
        book.write(Cell.class, cells);
    }

    private static Bson inc(CellKey key, Counts counts) {
        List<Bson> updates = new ArrayList<>();
        updates.add(Updates.setOnInsert("view", key.view().name()));
        updates.add(Updates.setOnInsert("procedure", key.procedure()));
        updates.add(Updates.setOnInsert("agency", key.agency()));
        updates.add(Updates.setOnInsert("month", key.month()));
        updates.add(Updates.setOnInsert("schema", Cell.SCHEMA));
        counts.numbers()
                .forEach((entry, count) ->
                        updates.add(
                                Updates.inc(
                                        "counts." + entry.channel() + "." + entry.measure(),
                                        count)));
        return Updates.combine(updates);
    }

    /** Facts that were read are no longer what is stored. */
    private static final class OvertakenException extends RuntimeException {}
}
