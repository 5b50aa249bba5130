package vn.motcua.stats.fact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.bulk.BulkWriteResult;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import vn.motcua.platform.mongo.Transactions;

import java.time.Instant;
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
    void inOneTransaction(Consumer<MongoOperations> change) {
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

    private static void take(List<SeenDossier> seen, MongoOperations book) {
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

    private static Map<String, DossierFact> load(List<SeenDossier> seen, MongoOperations book) {
        List<String> ids = seen.stream().map(each -> each.state().id()).distinct().toList();
        return book.find(query(where("_id").in(ids)), DossierFact.class).stream()
                .collect(Collectors.toMap(DossierFact::id, fact -> fact));
    }

    /** Writes the facts that changed, and what that changes in cells. */
    static void write(
            Map<String, DossierFact> before, Map<String, DossierFact> after, MongoOperations book) {
        Cells changes = new Cells();
        BulkOperations facts = book.bulkOps(BulkMode.UNORDERED, DossierFact.class);
        int replaced = 0;
        int inserted = 0;
        Instant newest = Instant.EPOCH;
        for (DossierFact fact : after.values()) {
            DossierFact known = before.get(fact.id());
            if (fact.equals(known)) {
                continue;
            }
            if (known == null) {
                facts.insert(fact);
                inserted++;
            } else {
                facts.replaceOne(
                        query(where("_id").is(fact.id()).and("sequence").is(known.sequence())),
                        fact);
                changes.add(known, -1);
                replaced++;
            }
            changes.add(fact, 1);
            newest = fact.at().isAfter(newest) ? fact.at() : newest;
        }
        if (inserted + replaced == 0) {
            return;
        }
        BulkWriteResult result = facts.execute();
        if (result.getMatchedCount() != replaced || result.getInsertedCount() != inserted) {
            throw new OvertakenException();
        }
        add(changes, book);
        Progress.note(newest, inserted, book);
    }

    /** Adds changes to the stored cells. */
    static void add(Cells changes, MongoOperations book) {
        if (changes.isEmpty()) {
            return;
        }
        BulkOperations cells = book.bulkOps(BulkMode.UNORDERED, Cell.class);
        changes.each(
                (key, counts) -> cells.upsert(query(where("_id").is(key.id())), inc(key, counts)));
        cells.execute();
    }

    private static Update inc(CellKey key, Counts counts) {
        Update update =
                new Update()
                        .setOnInsert("view", key.view())
                        .setOnInsert("procedure", key.procedure())
                        .setOnInsert("agency", key.agency())
                        .setOnInsert("month", key.month())
                        .setOnInsert("schema", Cell.SCHEMA);
        counts.numbers()
                .forEach((entry, count) ->
                        update.inc("counts." + entry.channel() + "." + entry.measure(), count));
        return update;
    }

    /** Facts that were read are no longer what is stored. */
    private static final class OvertakenException extends RuntimeException {}
}
