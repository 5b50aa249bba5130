package vn.motcua.notification.message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * Stores together what several threads want stored at about the same time: the first waits a moment
 * for the others and stores for all. Each goes on when its own is stored.
 */
final class Gathering<T, R> {

    private final Duration moment;
    private final Function<List<T>, List<R>> store;
    private List<Waiting<T, R>> waiting = new ArrayList<>();

    /**
     * @param store stores all it is given at a stroke and answers for each of them, in their order
     */
    Gathering(Duration moment, Function<List<T>, List<R>> store) {
        this.moment = moment;
        this.store = store;
    }

    /** Returns when it is stored; throws what the storing threw. */
    R store(T item) {
        Waiting<T, R> own = new Waiting<>(item, new CompletableFuture<>());
        if (isFirst(own)) {
            LockSupport.parkNanos(moment.toNanos());
            storeAll(taken());
        }
        try {
            return own.answer().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private synchronized boolean isFirst(Waiting<T, R> own) {
        waiting.add(own);
        return waiting.size() == 1;
    }

    private synchronized List<Waiting<T, R>> taken() {
        List<Waiting<T, R>> taken = waiting;
        waiting = new ArrayList<>();
        return taken;
    }

    private void storeAll(List<Waiting<T, R>> together) {
        try {
            List<R> answers = store.apply(together.stream().map(Waiting::item).toList());
            for (int i = 0; i < together.size(); i++) {
                together.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            together.forEach(each -> each.answer().completeExceptionally(e));
        }
    }

    private record Waiting<T, R>(T item, CompletableFuture<R> answer) {}
}
