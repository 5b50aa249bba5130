package vn.motcua.platform.command;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.work.WorkQueue;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Runs commands: aggregate and journal entry in one transaction, each idempotency key once. */
public class Commands {

    /** How often a lost race or a passing fault of the database is decided anew. */
    private static final int ATTEMPTS = 8;

    private final MongoTemplate mongo;
    private final Journal journal;
    private final Transactions transactions;
    private final WorkQueue queue;

    Commands(MongoTemplate mongo, Journal journal, Transactions transactions, WorkQueue queue) {
        this.mongo = mongo;
        this.journal = journal;
        this.transactions = transactions;
        this.queue = queue;
    }

    /**
     * Stores a new aggregate with its first event.
     *
     * @throws ProblemException 409 when the idempotency key stands for another body
     */
    public <A extends Aggregate> Done<A> create(
            CommandContext context, Class<A> type, Supplier<Decision<A>> decision) {
        return attempt(
                context,
                type,
                () -> {
                    Decision<A> decided = decision.get();
                    store(
                            context,
                            decided.aggregate(),
                            decided.event(),
                            mongo -> mongo.insert(decided.aggregate()));
                    return decided.aggregate();
                });
    }

    /**
     * Changes a stored aggregate by one event.
     *
     * @param notFound the error when there is none
     * @param guard the policy: throws when the caller may not do this to the aggregate
     * @param decision calls the aggregate's method and answers with its event
     * @throws ProblemException 404, 412 stale {@code If-Match}, 409 key of another body, or what
     *     guard and decision throw
     */
    public <A extends Aggregate> Done<A> change(
            CommandContext context,
            Class<A> type,
            String id,
            ErrorCode notFound,
            Consumer<A> guard,
            Function<A, NewEvent> decision) {
        return attempt(
                context,
                type,
                () -> {
                    A aggregate =
                            Optional.ofNullable(mongo.findById(id, type))
                                    .orElseThrow(() -> new ProblemException(notFound, id));
                    guard.accept(aggregate);
                    refuseStale(context, aggregate);
                    NewEvent event = decision.apply(aggregate);
                    store(context, aggregate, event, mongo -> mongo.save(aggregate));
                    return aggregate;
                });
    }

    private <A extends Aggregate> Done<A> attempt(
            CommandContext context, Class<A> type, Supplier<A> command) {
        for (int attempt = 1; ; attempt++) {
            Optional<A> replayed = replay(context, type);
            if (replayed.isPresent()) {
                return new Done<>(replayed.get(), true);
            }
            try {
                return new Done<>(command.get(), false);
            } catch (OptimisticLockingFailureException | DuplicateKeyException e) {
                waitAfter(attempt, e);
            } catch (RuntimeException e) {
                if (!Transactions.isTransient(e)) {
                    throw e;
                }
                waitAfter(attempt, e);
            }
        }
    }

    private static void waitAfter(int attempt, RuntimeException failure) {
        if (attempt == ATTEMPTS) {
            throw new ProblemException(PlatformErrors.CONTENTION).causedBy(failure);
        }
        // Rivals that wait a random while do not meet again.
        long most = TimeUnit.MILLISECONDS.toNanos(2L << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }

    private <A extends Aggregate> Optional<A> replay(CommandContext context, Class<A> type) {
        @Nullable IdempotencyKey key = context.key();
        if (key == null) {
            return Optional.empty();
        }
        Optional<JournalEntry> before = journal.byCommand(key);
        if (before.isPresent() && !key.bodyHash().equals(before.get().bodyHash())) {
            throw new ProblemException(PlatformErrors.IDEMPOTENCY_KEY_REUSED);
        }
        return before.map(entry -> mongo.findById(entry.aggregate(), type));
    }

    private static void refuseStale(CommandContext context, Aggregate aggregate) {
        @Nullable Long expected = context.expectedVersion();
        if (expected != null && expected != aggregate.version()) {
            throw new ProblemException(PlatformErrors.STALE);
        }
    }

    private void store(
            CommandContext context,
            Aggregate aggregate,
            NewEvent event,
            Consumer<MongoOperations> write) {
        JournalEntry entry = journal.next(aggregate.id(), aggregate.version() + 1, event, context);
        transactions.run(mongo -> {
            write.accept(mongo);
            mongo.insert(entry);
            event.work().forEach(work -> queue.addWithin(mongo, work));
        });
        if (!event.work().isEmpty()) {
            queue.wake();
        }
    }
}
