package vn.motcua.platform.work;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.platform.mongo.Transaction;
import vn.motcua.platform.time.LegalClock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The collection of due work: what is added, claimed, ended. */
public class WorkQueue {

    /** How long a claim holds without a word from its instance. */
    static final Duration CLAIM = Duration.ofSeconds(60);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final LegalClock legalClock;
    private final Semaphore woken = new Semaphore(0);

    WorkQueue(MongoTemplate mongo, Clock clock, LegalClock legalClock) {
        this.mongo = mongo;
        this.clock = clock;
        this.legalClock = legalClock;
    }

    /** Adds work once: the same id again changes nothing. */
    public void add(DueWork due) {
        try {
            mongo.insert(Work.of(due));
        } catch (DuplicateKeyException alreadyThere) {
            return;
        }
        wake();
    }

    /** Adds work inside a transaction; a second time fails it. */
    public void addWithin(Transaction transaction, DueWork due) {
        transaction.insert(Work.of(due));
    }

    /** The document of work that is due, for a bulk write. */
    public static Work document(DueWork due) {
        return Work.of(due);
    }

    /** Calls off work that is not done yet. */
    public void cancel(String id) {
        end(where("_id").is(id).and("state").is(Work.State.DUE), Work.State.CANCELLED);
    }

    /** Keeps a long handler's claim alive; false when another instance has taken over. */
    public boolean extend(Work work) {
        Update later = new Update().set("nextAt", now(work.base()).plus(CLAIM));
        return mongo.updateFirst(query(claimed(work)), later, Work.class).getMatchedCount() == 1;
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

    Optional<Work> claim(TimeBase base) {
        Instant now = now(base);
        Query due =
                query(
                        where("state")
                                .is(Work.State.DUE)
                                .and("base")
                                .is(base)
                                .and("nextAt")
                                .lte(now));
        Update claim = new Update().set("nextAt", now.plus(CLAIM)).inc("attempts", 1);
        FindAndModifyOptions after = FindAndModifyOptions.options().returnNew(true);
        return Optional.ofNullable(
                mongo.findAndModify(due.with(Sort.by("nextAt")), claim, after, Work.class));
    }

    void done(Work work) {
        end(claimed(work), Work.State.DONE);
    }

    void failed(Work work, Throwable failure, @Nullable Duration pause) {
        Update update = new Update().set("lastError", failure.getClass().getName());
        if (pause == null) {
            update.set("state", Work.State.FAILED).set("endedAt", clock.instant());
        } else {
            update.set("nextAt", now(work.base()).plus(pause));
        }
        mongo.updateFirst(query(claimed(work)), update, Work.class);
    }

    private void end(Criteria which, Work.State state) {
        Update update = new Update().set("state", state).set("endedAt", clock.instant());
        mongo.updateFirst(query(which), update, Work.class);
    }

    private static Criteria claimed(Work work) {
        return where("_id")
                .is(work.id())
                .and("attempts")
                .is(work.attempts())
                .and("state")
                .is(Work.State.DUE);
    }

    private Instant now(TimeBase base) {
        return base == TimeBase.LEGAL ? legalClock.now() : clock.instant();
    }
}
