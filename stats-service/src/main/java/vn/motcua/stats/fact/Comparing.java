package vn.motcua.stats.fact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import vn.motcua.stats.fact.Comparison.CellPair;
import vn.motcua.stats.fact.Comparison.FactPair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares a recount with the live facts and cells, all read as of one moment, so that it is exact
 * while they go on changing.
 */
@Component
public class Comparing {

    /** Else a batch has up to 16 MB, which take ten times as much memory once they are decoded. */
    private static final int BATCH = 1_000;

    private final MongoTemplate mongo;
    private final MongoDatabaseFactory factory;

    Comparing(MongoTemplate mongo, MongoDatabaseFactory factory) {
        this.mongo = mongo;
        this.factory = factory;
    }

    /**
     * Compares.
     *
     * @param settled whether a dossier that one side knows more of is a difference, and not one
     *     that the other is about to hear of
     */
    public Comparison compare(String recount, boolean settled) {
        var snapshot = ClientSessionOptions.builder().snapshot(true).build();
        try (ClientSession session = factory.getSession(snapshot)) {
            return compare(mongo.withSession(session), recount, settled);
        }
    }

    private static Comparison compare(MongoOperations book, String recount, boolean settled) {
        Merge merge = new Merge(settled);
        try (Stream<DossierFact> live =
                        book.stream(
                                query(where("_id").gte(""))
                                        .with(Sort.by("id"))
                                        .cursorBatchSize(BATCH),
                                DossierFact.class);
                Stream<RecountedFact> recounted =
                        book.stream(
                                Recount.all(recount).with(Sort.by("id")).cursorBatchSize(BATCH),
                                RecountedFact.class)) {
            merge.all(live.iterator(), recounted.map(RecountedFact::fact).iterator());
        }
        Cells stored = stored(book);
        Cells missing = merge.expected.minus(stored);
        List<CellPair> pairs = new ArrayList<>();
        missing.each((key, counts) ->
                counts.numbers()
                        .forEach((entry, more) -> {
                            long live = stored.of(key).of(entry.channel(), entry.measure());
                            pairs.add(new CellPair(key, entry, live, live + more));
                        }));
        return new Comparison(
                merge.dossiers, merge.facts, merge.moving, pairs, missing, Repairs.round(book));
    }

    private static Cells stored(MongoOperations book) {
        Cells cells = new Cells();
        try (Stream<Cell> all =
                book.stream(
                        query(where("view").in(Arrays.asList(View.values())))
                                .cursorBatchSize(BATCH),
                        Cell.class)) {
            all.forEach(cell -> cells.add(cell.key(), cell.counted(), 1));
        }
        return cells;
    }

    /** Walks through both in the order of ids. */
    private static final class Merge {

        private final boolean settled;
        private final Cells expected = new Cells();
        private final List<FactPair> facts = new ArrayList<>();
        private final Map<String, FactPair> moving = new TreeMap<>();
        private long dossiers;

        Merge(boolean settled) {
            this.settled = settled;
        }

        void all(Iterator<DossierFact> live, Iterator<DossierFact> recounted) {
            DossierFact a = next(live);
            DossierFact b = next(recounted);
            while (a != null || b != null) {
                int order = order(a, b);
                pair(order <= 0 ? a : null, order >= 0 ? b : null);
                a = order <= 0 ? next(live) : a;
                b = order >= 0 ? next(recounted) : b;
            }
        }

        private void pair(@Nullable DossierFact live, @Nullable DossierFact recounted) {
            dossiers++;
            FactPair pair = new FactPair(id(live, recounted), live, recounted);
            boolean sameEvents =
                    live != null && recounted != null && live.sequence() == recounted.sequence();
            boolean goesOn = !sameEvents && !settled;
            if (goesOn) {
                moving.put(pair.id(), pair);
            } else if (!Objects.equals(live, recounted)) {
                facts.add(pair);
            }
            DossierFact counting = goesOn ? live : recounted;
            if (counting != null) {
                expected.add(counting, 1);
            }
        }

        private static String id(@Nullable DossierFact live, @Nullable DossierFact recounted) {
            return live == null ? Objects.requireNonNull(recounted).id() : live.id();
        }

        private static int order(@Nullable DossierFact a, @Nullable DossierFact b) {
            if (a == null) {
                return 1;
            }
            return b == null ? -1 : a.id().compareTo(b.id());
        }

        private static @Nullable DossierFact next(Iterator<DossierFact> facts) {
            return facts.hasNext() ? facts.next() : null;
        }
    }
}
