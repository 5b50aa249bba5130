package vn.motcua.platform.relay;

import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.mongo.Lease;
import vn.motcua.platform.mongo.Transaction;
import vn.motcua.platform.mongo.Transactions;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One pass of the leader: take what is pending, send it in order, mark what was acknowledged. */
class Relay {

    static final String LEASE = "relay";
    static final Duration LEASE_LENGTH = Duration.ofSeconds(10);

    /** What is stored within it goes as one batch, which costs little more than one entry. */
    static final Duration GATHER = Duration.ofMillis(40);

    /** Until it looks for what other instances have stored; what this one stores wakes it. */
    static final Duration IDLE = Duration.ofMillis(300);

    /** Until somebody else's lease or a fault may have passed. */
    static final Duration LATER = Duration.ofSeconds(1);

    /** Between looks at everything. */
    static final Duration EVERYTHING = Duration.ofSeconds(2);

    /** How old an entry may be that is found before the next look at everything. */
    private static final Duration RECENT = Duration.ofSeconds(1);

    /** After it, an entry that was marked and is pending has lost its mark with the primary. */
    static final Duration MARK_SHOWS = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int BATCH = 1_000;
    // A mark that is lost with the primary is made again: the entry is only sent twice.
    private static final TransactionOptions MARKS =
            TransactionOptions.builder().writeConcern(WriteConcern.W1).build();

    // or the index of what is pending would be weighed for each entry
    private static final Document BY_ID_ORDER = new Document("_id", 1);
    private static final UpdateOptions BY_ID = new UpdateOptions().hint(BY_ID_ORDER);

    private final MongoTemplate mongo;
    private final Transactions transactions;
    private final Lease lease;
    private final Sender sender;
    private final InstantSource clock;
    // Marked by this leader and when: a majority read may still show them as pending.
    private final Map<String, Instant> marked = new HashMap<>();
    private Instant sawEverything = Instant.EPOCH;

    Relay(
            MongoTemplate mongo,
            Transactions transactions,
            Lease lease,
            Sender sender,
            InstantSource clock) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.lease = lease;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Sends and marks one batch, if this instance leads.
     *
     * @return how long to wait before the next pass
     */
    Duration pass() {
        Optional<Long> token = lease.hold();
        if (token.isEmpty()) {
            return LATER;
        }
        List<JournalEntry> pending = pending();
        if (pending.isEmpty()) {
            return IDLE;
        }
        List<String> acknowledged = sender.send(pending);
        if (!acknowledged.isEmpty()) {
            try {
                mark(token.get(), acknowledged);
                Instant now = clock.instant();
                acknowledged.forEach(id -> marked.put(id, now));
            } catch (RuntimeException e) {
                lease.doubt();
                throw e;
            }
        }
        if (acknowledged.size() < pending.size()) {
            LOG.warn(
                    "{} of {} entries were not acknowledged",
                    pending.size() - acknowledged.size(),
                    pending.size());
            return LATER;
        }
        return GATHER;
    }

    void release() {
        lease.release();
    }

    /**
     * What can be sent now, in the order of ids. The index keeps what was taken out of it for a
     * while, and a look walks over that, so most looks go back a second only.
     */
    private List<JournalEntry> pending() {
        Instant now = clock.instant();
        boolean everything =
                !now.isBefore(sawEverything.plus(EVERYTHING)) || now.isBefore(sawEverything);
        Criteria pending = Criteria.where("pending").is(true);
        if (!everything) {
            pending.and("at").gte(now.minus(RECENT));
        }
        List<JournalEntry> shown =
                mongo.find(
                        Query.query(pending).with(Sort.by("pending", "at")).limit(BATCH),
                        JournalEntry.class);
        if (everything) {
            marked.values().removeIf(at -> at.isBefore(now.minus(MARK_SHOWS)));
            if (shown.size() < BATCH) {
                sawEverything = now;
            }
        }
        return afterTheirPredecessors(
                shown.stream()
                        .filter(entry -> !marked.containsKey(entry.id()))
                        .sorted(Comparator.comparing(JournalEntry::id))
                        .toList());
    }

    /** Without those whose predecessor waits too and was not found: clocks of instances differ. */
    private List<JournalEntry> afterTheirPredecessors(List<JournalEntry> entries) {
        Set<String> found = new HashSet<>();
        Set<String> before = new HashSet<>();
        for (JournalEntry entry : entries) {
            found.add(entry.id());
            if (entry.sequence() > 1) {
                before.add(JournalEntry.id(entry.aggregate(), entry.sequence() - 1));
            }
        }
        before.removeAll(found);
        before.removeAll(marked.keySet());
        Set<String> waiting = waiting(before);
        if (waiting.isEmpty()) {
            return entries;
        }
        List<JournalEntry> ready = new ArrayList<>();
        for (JournalEntry entry : entries) {
            if (waiting.contains(JournalEntry.id(entry.aggregate(), entry.sequence() - 1))) {
                waiting.add(entry.id());
            } else {
                ready.add(entry);
            }
        }
        return ready;
    }

    private Set<String> waiting(Set<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Query query = Query.query(Criteria.where("_id").in(ids).and("pending").is(true));
        query.withHint(BY_ID_ORDER).fields().include("_id");
        return mongo.find(query, Document.class, JournalEntry.COLLECTION).stream()
                .map(entry -> entry.getString("_id"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void mark(long token, List<String> acknowledged) {
        transactions.run(
                MARKS,
                transaction -> {
                    long position = advance(transaction, token, acknowledged.size());
                    List<UpdateOneModel<Document>> marks = new ArrayList<>();
                    for (String id : acknowledged) {
                        position++;
                        marks.add(
                                new UpdateOneModel<>(
                                        Filters.and(
                                                Filters.eq("_id", id), Filters.eq("pending", true)),
                                        Updates.combine(
                                                Updates.set("position", position),
                                                Updates.unset("pending")),
                                        BY_ID));
                    }
                    int marked = transaction.write(JournalEntry.class, marks).getModifiedCount();
                    if (marked != acknowledged.size()) {
                        throw new IllegalStateException(
                                "Another leader has marked entries of this batch");
                    }
                });
    }

    /**
     * Moves the last position in the lease, which fences this leader; answers with the position
     * before.
     */
    private static long advance(Transaction transaction, long token, int count) {
        Document mine = new Document("_id", LEASE).append("token", token);
        Document forward = new Document("$inc", new Document("position", (long) count));
        Document before = transaction.update(Lease.COLLECTION, mine, forward);
        if (before == null) {
            throw new IllegalStateException("Another instance leads the relay now");
        }
        return before.get("position", 0L);
    }
}
