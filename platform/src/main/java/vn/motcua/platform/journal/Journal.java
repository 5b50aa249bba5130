package vn.motcua.platform.journal;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.IdempotencyKey;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.web.Trace;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Reads and makes the entries of this service's journal. Storing one is the command's transaction
 * alone.
 */
public class Journal {

    private static final int SALT_BYTES = 16;

    private final MongoTemplate mongo;
    private final Chain chain;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Semaphore arrivals = new Semaphore(0);

    Journal(MongoTemplate mongo, JsonMapper json, Clock clock) {
        this.mongo = mongo;
        this.chain = new Chain(json);
        this.clock = clock;
    }

    /** All entries of an aggregate, in order. */
    public List<JournalEntry> of(String aggregate) {
        return page(aggregate, 0, Integer.MAX_VALUE);
    }

    /** At most {@code limit} entries of an aggregate after a sequence, in order. */
    public List<JournalEntry> page(String aggregate, long after, int limit) {
        return mongo.find(
                query(range(aggregate, after)).with(Sort.by("id")).limit(limit),
                JournalEntry.class);
    }

    /** At most {@code limit} happenings of some types, an aggregate's last one first. */
    public List<Happening> newest(String aggregate, Collection<String> types, int limit) {
        Query query = query(range(aggregate, 0).and("type").in(types));
        query.fields().include("type", "at", "data");
        return mongo.find(
                query.with(Sort.by(Sort.Direction.DESC, "id")).limit(limit),
                Happening.class,
                JournalEntry.COLLECTION);
    }

    /** Says that this instance has stored entries. */
    public void arrived() {
        arrivals.release();
    }

    /** Waits until this instance has stored an entry, at most so long. */
    public void awaitArrival(Duration atMost) throws InterruptedException {
        if (arrivals.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            arrivals.drainPermits();
        }
    }

    private static Criteria range(String aggregate, long after) {
        return where("_id")
                .gt(JournalEntry.id(aggregate, after))
                .lte(JournalEntry.id(aggregate, 9_999_999_999L));
    }

    /** The entry that a command with this key made, if it ran. */
    public Optional<JournalEntry> byCommand(IdempotencyKey key) {
        return Optional.ofNullable(
                mongo.findOne(query(where("command").is(key.id())), JournalEntry.class));
    }

    /** Whether an aggregate's chain is whole and unchanged. */
    public boolean verify(String aggregate) {
        return chain.verifies(of(aggregate));
    }

    /**
     * What the hash of an entry is over: whoever writes it in the form of RFC 8785 and takes
     * SHA-256 of that gets the entry's hash.
     */
    public JsonNode form(JournalEntry entry) {
        return chain.form(entry);
    }

    /**
     * Makes the entry that follows {@code sequence - 1} of the aggregate; stores nothing.
     *
     * @param head hash of the entry before, where the caller knows it; else it is read
     */
    public JournalEntry next(
            String aggregate,
            long sequence,
            NewEvent event,
            CommandContext context,
            @Nullable String head) {
        String data = chain.canonical(event.data());
        @Nullable Object block = event.person();
        @Nullable String person = block == null ? null : chain.canonical(block);
        @Nullable String salt = person == null ? null : salt();
        @Nullable String personHash =
                person == null || salt == null ? null : Chain.personHash(salt, person);
        @Nullable IdempotencyKey key = context.key();
        JournalEntry open =
                new JournalEntry(
                        JournalEntry.id(aggregate, sequence),
                        aggregate,
                        sequence,
                        event.type(),
                        event.topic(),
                        event.key(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS),
                        Actor.of(context.caller()),
                        data,
                        person,
                        salt,
                        personHash,
                        event.access(),
                        context.correlationId(),
                        Trace.current(),
                        key == null ? null : key.id(),
                        key == null ? null : key.bodyHash(),
                        head == null ? previousHash(aggregate, sequence) : head,
                        "",
                        true,
                        null,
                        JournalEntry.SCHEMA);
        return open.withHash(chain.hash(open));
    }

    private String previousHash(String aggregate, long sequence) {
        if (sequence == 1) {
            return "";
        }
        String id = JournalEntry.id(aggregate, sequence - 1);
        Query previous = query(where("_id").is(id));
        previous.fields().include("hash");
        Document found = mongo.findOne(previous, Document.class, JournalEntry.COLLECTION);
        if (found == null) {
            throw new IllegalStateException("The journal has no entry " + id);
        }
        return found.getString("hash");
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
