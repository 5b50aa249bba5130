package vn.motcua.platform.command;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.mongo.Outage;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Stores commands that come at the same moment by one transaction, as a database's log does it: a
 * few transactions run at a time, and what comes meanwhile goes together into the next. A command
 * that comes alone never waits. When a transaction of several is refused, each of them is tried by
 * itself, so that none suffers from another's lost race.
 */
class GroupCommit {

    private static final int MOST = 64;

    private final Consumer<Writes> transaction;
    private final Semaphore running;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();

    /**
     * @param transaction stores all of the writes or none
     * @param atOnce how many transactions run at a time; more of them means fewer commands in each
     */
    GroupCommit(Consumer<Writes> transaction, int atOnce) {
        this.transaction = transaction;
        this.running = new Semaphore(atOnce, true);
    }

    /** Stores all of the writes or none, and answers when they are stored. */
    void store(Writes writes) {
        Waiting mine = new Waiting(writes, new CompletableFuture<>());
        queue.add(mine);
        running.acquireUninterruptibly();
        try {
            // Another may have taken this one along by now.
            if (!mine.stored.isDone()) {
                storeAll(next());
            }
        } finally {
            running.release();
        }
        mine.await();
    }

    private List<Waiting> next() {
        List<Waiting> group = new ArrayList<>();
        @Nullable Waiting each = queue.poll();
        while (each != null) {
            group.add(each);
            each = group.size() < MOST ? queue.poll() : null;
        }
        return group;
    }

    private void storeAll(List<Waiting> group) {
        if (group.isEmpty()) {
            return;
        }
        Writes together = Writes.of(group.stream().map(Waiting::writes).toList());
        try {
            transaction.accept(together);
            group.forEach(each -> each.stored.complete(null));
        } catch (RuntimeException e) {
            if (group.size() == 1 || Outage.is(e)) {
                group.forEach(each -> each.stored.completeExceptionally(e));
            } else {
                group.forEach(each -> storeAll(List.of(each)));
            }
        } catch (Error e) {
            group.forEach(each -> each.stored.completeExceptionally(e));
            throw e;
        }
    }

    /** Writes on their way, and what comes of them. */
    private record Waiting(Writes writes, CompletableFuture<@Nullable Void> stored) {

        void await() {
            try {
                stored.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : e;
            }
        }
    }
}
