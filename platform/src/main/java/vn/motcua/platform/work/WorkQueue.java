package vn.motcua.platform.work;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.WriteConcern;
import com.mongodb.client.model.UpdateManyModel;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.platform.mongo.Transaction;
import vn.motcua.platform.time.LegalClock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The collection of due work: what is added, claimed, ended. */
public class WorkQueue {

    /** How long a claim holds without a word from its instance. */
    public static final Duration CLAIM = Duration.ofSeconds(60);

    /** Between looks at all that is due. */
    private static final Duration WHOLE = Duration.ofSeconds(5);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final LegalClock legalClock;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Worker worker;
    // when nothing at all was due
    private volatile Instant emptied = Instant.MIN;

    WorkQueue(MongoTemplate mongo, Clock clock, LegalClock legalClock) {
        this.mongo = mongo;
        this.clock = clock;
        this.legalClock = legalClock;
    }

    /** Adds work once: the same id again changes nothing. */
    public void add(DueWork due) {
        List<Work> born = born(List.of(due));
        try {
            mongo.insert(born.getFirst());
        } catch (DuplicateKeyException alreadyThere) {
            return;
        }
        begin(born);
    }

    /** Adds work inside a transaction; a second time fails it. */
    public void addWithin(Transaction transaction, DueWork due) {
        transaction.insert(Work.of(due));
    }

    /** The document of work that waits for its time and for a worker that looks for it. */
    public static Work document(DueWork due) {
        return Work.of(due);
    }

    /**
     * The documents to store of new work. What is due by now is born claimed by this instance, as
     * far as its worker has room, so that nobody has to look for it. Should this instance die
     * before it is done, the claim lapses as any other.
     */
    public List<Work> born(List<DueWork> due) {
        Worker near = worker;
        boolean room = near != null && near.hasRoom(due.size());
        return due.stream().map(each -> room ? born(each) : Work.of(each)).toList();
    }

    /** Begins work of {@link #born} that was stored just now. */
    public void begin(List<Work> stored) {
        Worker near = worker;
        List<Work> claimed = stored.stream().filter(work -> work.attempts() > 0).toList();
        if (near != null && !claimed.isEmpty()) {
            near.take(claimed);
        }
        if (claimed.size() < stored.size()) {
            wake();
        }
    }

    /** Calls off work that is not done yet. */
    public void cancel(String id) {
        mongo.updateFirst(
                query(where("_id").is(id).and("state").is(Work.State.DUE)),
                ended(Work.State.CANCELLED),
                Work.class);
    }

    /**
     * Marks works as done inside the transaction of their effect.
     *
     * @throws OptimisticLockingFailureException when another instance has taken one of them over
     */
    public void doneWithin(Transaction transaction, List<Work> works) {
        List<UpdateManyModel<Document>> updates =
                byAttempts(works).entrySet().stream()
                        .map(claim ->
                                new UpdateManyModel<Document>(
                                        claimed(claim.getValue(), claim.getKey())
                                                .getCriteriaObject(),
                                        ended(Work.State.DONE).getUpdateObject()))
                        .toList();
        if (transaction.write(Work.class, updates).getMatchedCount() != works.size()) {
            throw new OptimisticLockingFailureException("Work has been taken over");
        }
    }

    /** Keeps a long handler's claim alive; false when another instance has taken over. */
    public boolean extend(Work work) {
        Update later = new Update().set("nextAt", now(work.base()).plus(CLAIM));
        Query own = query(claimed(List.of(work.id()), work.attempts()));
        return mongo.updateFirst(own, later, Work.class).getMatchedCount() == 1;
    }

    /** Whether so much of a claim is left at the least. */
    public boolean holdsFor(Work work, Duration left) {
        return now(work.base()).plus(left).isBefore(work.nextAt());
    }

    /** Lets a worker look at once. */
    public void wake() {
        woken.release();
    }

    void await(Duration atMost) throws InterruptedException {
        if (woken.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
        }
    }

    /** The worker of this instance, which new work that is due can be given to directly. */
    void employ(@Nullable Worker near) {
        worker = near;
    }

    /**
     * What is due by either clock, the longest due first. Work that is done leaves traces in the
     * index for a while, over which a look walks; so, once nothing was left, the next looks at
     * system time begin there, and what was stored late is found by the next look at all.
     */
    List<Work> due(int limit) {
        Instant now = clock.instant();
        Criteria system = due(TimeBase.SYSTEM);
        boolean whole = emptied.isBefore(now.minus(WHOLE)) || emptied.isAfter(now);
        if (!whole) {
            system.gte(emptied.minus(WHOLE));
        }
        Criteria either = new Criteria().orOperator(system, due(TimeBase.LEGAL));
        List<Work> found =
                mongo.find(query(either).with(Sort.by("nextAt")).limit(limit), Work.class);
        if (whole && found.isEmpty()) {
            emptied = now;
        }
        return found;
    }

    /** Claims works that are due; those that another instance has claimed before are left out. */
    List<Work> claim(List<Work> due) {
        String token = UUID.randomUUID().toString();
        Map<TimeBase, List<String>> ids =
                due.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Work::base,
                                        Collectors.mapping(Work::id, Collectors.toList())));
        ids.forEach((base, some) -> {
            Update claim =
                    new Update()
                            .set("nextAt", now(base).plus(CLAIM))
                            .set("claim", token)
                            .inc("attempts", 1);
            mongo.updateMulti(query(due(base).and("_id").in(some)), claim, Work.class);
        });
        List<String> all = due.stream().map(Work::id).toList();
        Query won = query(where("_id").in(all).and("claim").is(token));
        return mongo.find(won.with(Sort.by("nextAt")), Work.class);
    }

    /** It would be done again if this were lost, to no effect; so the journal need not wait. */
    void done(List<Work> works) {
        var work = mongo.getCollection(Work.COLLECTION).withWriteConcern(WriteConcern.W1);
        byAttempts(works)
                .forEach((attempts, ids) ->
                        work.updateMany(
                                claimed(ids, attempts).getCriteriaObject(),
                                ended(Work.State.DONE).getUpdateObject()));
    }

    /** Stores how attempts failed. */
    void failed(List<Failure> failures) {
        BulkOperations updates = mongo.bulkOps(BulkMode.UNORDERED, Work.class);
        failures.forEach(failure ->
                updates.updateOne(
                        query(claimed(List.of(failure.work().id()), failure.work().attempts())),
                        update(failure)));
        updates.execute();
    }

    private Update update(Failure failure) {
        Duration pause = failure.pause();
        Update update = pause == null ? ended(Work.State.FAILED) : new Update();
        if (pause != null) {
            update.set("nextAt", now(failure.work().base()).plus(pause));
        }
        return update.set("lastError", failure.why().getClass().getName());
    }

    private Work born(DueWork due) {
        Instant now = now(due.base());
        Work work = Work.of(due);
        return due.dueAt().isAfter(now) ? work : work.claimed(now.plus(CLAIM));
    }

    private static Map<Integer, List<String>> byAttempts(List<Work> works) {
        return works.stream()
                .collect(
                        Collectors.groupingBy(
                                Work::attempts, Collectors.mapping(Work::id, Collectors.toList())));
    }

    private Update ended(Work.State state) {
        return new Update().set("state", state.name()).set("endedAt", clock.instant());
    }

    /** Whoever claims a work raises its attempts, so that they are the fence of a claim. */
    private static Criteria claimed(List<String> ids, int attempts) {
        return where("_id")
                .in(ids)
                .and("attempts")
                .is(attempts)
                .and("state")
                .is(Work.State.DUE.name());
    }

    private Criteria due(TimeBase base) {
        return where("state")
                .is(Work.State.DUE.name())
                .and("base")
                .is(base.name())
                .and("nextAt")
                .lte(now(base));
    }

    private Instant now(TimeBase base) {
        return base == TimeBase.LEGAL ? legalClock.now() : clock.instant();
    }

    /**
     * A failed attempt.
     *
     * @param pause before the next one; null when it is given up
     */
    record Failure(Work work, RuntimeException why, @Nullable Duration pause) {}
}
