package vn.motcua.stats.fact;

import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

import vn.motcua.platform.mongo.Transaction;
import vn.motcua.stats.fact.Comparison.FactPair;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts the recount in the place of the live facts and cells where they differ. Differences are
 * added, not written over, so that what is counted meanwhile stays counted.
 */
@Component
public class Repairs {

    private static final int CHUNK = 200;
    private static final Bson ONE = Filters.eq("_id", Round.ONE);

    private final FactBook book;

    Repairs(FactBook book) {
        this.book = book;
    }

    /** Which round of repairs the numbers are in: numbers read in an earlier one are stale. */
    @Document(Round.COLLECTION)
    record Round(@Id String id, long round) {

        static final String COLLECTION = "repairs";
        static final String ONE = "cells";
    }

    static long round(MongoOperations book) {
        Round round = book.findById(Round.ONE, Round.class);
        return round == null ? 0 : round.round();
    }

    private static long round(Transaction session) {
        return session.find(Round.class, ONE).stream().mapToLong(Round::round).sum();
    }

    /**
     * Repairs facts, with what that changes in cells; and cells, when no fact differs any more.
     *
     * @return whether all that was found is repaired; else compare again
     */
    public boolean repair(Comparison found) {
        if (found.facts().isEmpty()) {
            repairCells(found);
            return true;
        }
        List<FactPair> pairs = found.facts();
        for (int start = 0; start < pairs.size(); start += CHUNK) {
            List<FactPair> chunk = pairs.subList(start, Math.min(pairs.size(), start + CHUNK));
            book.inOneTransaction(session -> repairFacts(chunk, session));
        }
        return false;
    }

    /** Only facts that still are as they were compared; the others are compared again. */
    private static void repairFacts(List<FactPair> pairs, Transaction session) {
        List<String> ids = pairs.stream().map(FactPair::id).toList();
        Map<String, DossierFact> now = new HashMap<>();
        session.find(DossierFact.class, Filters.in("_id", ids))
                .forEach(fact -> now.put(fact.id(), fact));
        Map<String, DossierFact> before = new HashMap<>();
        Map<String, DossierFact> after = new HashMap<>();
        for (FactPair pair : pairs) {
            DossierFact live = now.get(pair.id());
            DossierFact recounted = pair.recounted();
            if (!Objects.equals(live, pair.live())) {
                continue;
            }
            if (recounted == null) {
                remove(live, session);
            } else {
                after.put(pair.id(), recounted);
                if (live != null) {
                    before.put(pair.id(), live);
                }
            }
        }
        FactBook.write(before, after, session);
    }

    private static void remove(@Nullable DossierFact live, Transaction session) {
        if (live != null) {
            Bson fact = Filters.eq("_id", live.id());
            session.write(DossierFact.class, List.of(new DeleteOneModel<>(fact)));
            Cells gone = new Cells();
            gone.add(live, -1);
            FactBook.add(gone, session);
            Progress.note(live.at(), -1, session);
        }
    }

    private void repairCells(Comparison found) {
        if (found.cells().isEmpty()) {
            return;
        }
        book.inOneTransaction(session -> {
            if (round(session) == found.round()) {
                session.write(
                        Round.class,
                        List.of(
                                new UpdateOneModel<>(
                                        ONE,
                                        Updates.inc("round", 1L),
                                        new UpdateOptions().upsert(true))));
                FactBook.add(found.missing(), session);
            }
        });
    }
}
