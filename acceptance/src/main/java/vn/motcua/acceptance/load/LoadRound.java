package vn.motcua.acceptance.load;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Unexpected;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** One round of lives, closed or open. */
final class LoadRound {

    private final QuickLife life;
    private final Latencies writes = new Latencies();
    private final Latencies reads = new Latencies();
    private final Map<String, Instant> submitted = new ConcurrentHashMap<>();
    private final AtomicLong ended = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    LoadRound(QuickLife life) {
        this.life = life;
    }

    /**
     * What a round did.
     *
     * @param perSecond lives that ended, a second
     * @param submitted the message about each submission, and when the citizen was told the code
     */
    record Result(
            double perSecond,
            Latencies writes,
            Latencies reads,
            long failed,
            Map<String, Instant> submitted) {}

    /** So many users, one life after another each. */
    Result closed(int users, Duration duration) {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < users; i++) {
                pool.execute(() -> {
                    while (System.nanoTime() < end) {
                        liveFrom(System.nanoTime());
                    }
                });
            }
        }
        return result(start);
    }

    /** So many lives begin each second. */
    Result open(double perSecond, Duration duration) {
        long start = System.nanoTime();
        long gap = (long) (1e9 / perSecond);
        long lives = duration.toNanos() / gap;
        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < lives; i++) {
                long intended = start + i * gap;
                while (System.nanoTime() < intended) {
                    LockSupport.parkNanos(intended - System.nanoTime());
                }
                pool.execute(() -> liveFrom(intended));
            }
        }
        return result(start);
    }

    private void liveFrom(long intended) {
        long[] due = {intended};
        try {
            life.live((write, call) -> timed(write, call, due));
            ended.incrementAndGet();
        } catch (Unexpected e) {
            failures.add(String.valueOf(e.getMessage()));
        }
    }

    /**
     * A call is due when the one before it has ended; the first when the life was meant to begin.
     */
    private Answer timed(boolean write, Supplier<Answer> call, long[] due) {
        Answer answer = call.get();
        long now = System.nanoTime();
        (write ? writes : reads).add(now - due[0]);
        due[0] = now;
        if (answer.body().path("stage").asString("").equals("SUBMITTED")) {
            String message =
                    "%s-%010d-email"
                            .formatted(answer.text("/id"), answer.body().path("version").asLong());
            submitted.put(message, Instant.now());
        }
        return answer;
    }

    private Result result(long start) {
        failures.stream()
                .distinct()
                .limit(3)
                .forEach(failure -> System.out.println("  failed: " + failure));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(
                ended.get() / seconds, writes, reads, failures.size(), Map.copyOf(submitted));
    }
}
