package vn.motcua.platform.command;

import com.mongodb.client.model.InsertOneModel;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

import vn.motcua.platform.command.AggregateStore.Loaded;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.mongo.Transaction;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Runs commands: aggregate and journal entry in one transaction, each idempotency key once. */
public class Commands {

    /** How often a lost race or a passing fault of the database is decided anew. */
    private static final int ATTEMPTS = 8;

    /**
     * Few enough that a busy service stores several commands by each, enough that one slow one does
     * not hold up all others.
     */
    private static final int TRANSACTIONS_AT_ONCE = 2;

    private final AggregateStore aggregates;
    private final Journal journal;
    private final Transactions transactions;
    private final GroupCommit together;
    private final WorkQueue queue;

    Commands(
            AggregateStore aggregates,
            Journal journal,
            Transactions transactions,
            WorkQueue queue) {
        this.aggregates = aggregates;
        this.journal = journal;
        this.transactions = transactions;
        this.together =
                new GroupCommit(writes -> transactions.run(writes::within), TRANSACTIONS_AT_ONCE);
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
                    A aggregate = decided.aggregate();
                    return store(type, entry(context, aggregate, decided.event(), null));
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
                    Loaded<A> loaded =
                            aggregates
                                    .find(type, id)
                                    .orElseThrow(() -> new ProblemException(notFound, id));
                    A aggregate = loaded.aggregate();
                    guard.accept(aggregate);
                    refuseStale(context, aggregate);
                    NewEvent event = decision.apply(aggregate);
                    return store(type, entry(context, aggregate, event, loaded));
                });
    }

    /**
     * Changes many aggregates, each by one event, in one transaction: all of them or none. It is
     * tried once; after a lost race or with a key that has done its work, the caller goes on one by
     * one with {@link #change}.
     *
     * @param alongside what else belongs to the transaction
     * @throws OptimisticLockingFailureException when one is gone or has changed meanwhile
     * @throws DuplicateKeyException when one of the keys has been used
     */
    public <A extends Aggregate> void changeAll(
            Class<A> type, List<Change<A>> changes, Consumer<Transaction> alongside) {
        Map<String, Loaded<A>> loaded =
                aggregates.all(type, changes.stream().map(Change::id).toList()).stream()
                        .collect(Collectors.toMap(each -> each.aggregate().id(), each -> each));
        List<Entry<A>> entries = new ArrayList<>();
        for (Change<A> change : changes) {
            Loaded<A> found = loaded.get(change.id());
            if (found == null) {
                throw new OptimisticLockingFailureException("An aggregate is gone");
            }
            A aggregate = found.aggregate();
            NewEvent event = change.decision().apply(aggregate);
            entries.add(entry(change.context(), aggregate, event, found));
        }
        Writes all = Writes.of(entries.stream().map(entry -> writes(type, entry)).toList());
        transactions.run(transaction -> {
            all.within(transaction);
            alongside.accept(transaction);
        });
        stored(type, entries);
    }

    /**
     * The key is looked up only where it can matter: when the command is refused or its entry
     * cannot be stored, because a command that has run before meets its own traces.
     */
    private <A extends Aggregate> Done<A> attempt(
            CommandContext context, Class<A> type, Supplier<A> command) {
        for (int attempt = 1; ; attempt++) {
            try {
                return new Done<>(command.get(), false);
            } catch (RuntimeException e) {
                Optional<A> before = replay(context, type);
                if (before.isPresent()) {
                    return new Done<>(before.get(), true);
                }
                if (!isRace(e)) {
                    throw e;
                }
                waitAfter(attempt, e);
            }
        }
    }

    private static boolean isRace(RuntimeException failure) {
        return failure instanceof OptimisticLockingFailureException
                || failure instanceof DuplicateKeyException
                || Transactions.isTransient(failure);
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
        return before.flatMap(entry -> aggregates.find(type, entry.aggregate()))
                .map(Loaded::aggregate);
    }

    private static void refuseStale(CommandContext context, Aggregate aggregate) {
        @Nullable Long expected = context.expectedVersion();
        if (expected != null && expected != aggregate.version()) {
            throw new ProblemException(PlatformErrors.STALE);
        }
    }

    private <A extends Aggregate> Entry<A> entry(
            CommandContext context, A aggregate, NewEvent event, @Nullable Loaded<A> before) {
        @Nullable String head = before == null ? null : before.head();
        JournalEntry entry =
                journal.next(aggregate.id(), aggregate.version() + 1, event, context, head);
        return new Entry<>(aggregate, before, entry, event.work());
    }

    private <A extends Aggregate> A store(Class<A> type, Entry<A> entry) {
        together.store(writes(type, entry));
        stored(type, List.of(entry));
        return entry.aggregate();
    }

    private <A extends Aggregate> Writes writes(Class<A> type, Entry<A> entry) {
        Writes writes = new Writes();
        JournalEntry journalled = entry.journalled();
        Loaded<A> before = entry.before();
        writes.add(
                type,
                before == null
                        ? aggregates.first(type, entry.aggregate(), journalled.hash())
                        : aggregates.next(type, before, journalled.hash()));
        writes.add(JournalEntry.class, new InsertOneModel<>(journalled.document()));
        entry.work()
                .forEach(due -> writes.add(Work.class, aggregates.insert(WorkQueue.document(due))));
        return writes;
    }

    private <A extends Aggregate> void stored(Class<A> type, List<Entry<A>> entries) {
        entries.forEach(entry -> aggregates.advance(type, entry.aggregate()));
        journal.arrived();
        if (entries.stream().anyMatch(entry -> !entry.work().isEmpty())) {
            queue.wake();
        }
    }

    /** An aggregate that was changed, with what the journal says of it and what became due. */
    private record Entry<A extends Aggregate>(
            A aggregate, @Nullable Loaded<A> before, JournalEntry journalled, List<DueWork> work) {}
}
