package vn.motcua.platform.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import vn.motcua.platform.work.WorkQueue.Failure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Claims due work and runs its handlers, at most so many batches at once. */
class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration SWEEP = Duration.ofMillis(500);
    private static final Duration UNKNOWN_KIND = Duration.ofMinutes(5);

    /** How many works are looked at to fill the places that are free. */
    private static final int LOOKED_AT = 256;

    private final WorkQueue queue;
    private final Map<String, WorkHandler> handlers;
    private final int parallel;
    private final Semaphore places;
    private final AtomicInteger inHand = new AtomicInteger();
    private final MeterRegistry meters;
    private @Nullable Thread thread;
    private volatile @Nullable ExecutorService executor;
    private volatile boolean running;

    Worker(WorkQueue queue, List<WorkHandler> handlers, int parallel, MeterRegistry meters) {
        this.queue = queue;
        this.handlers =
                handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity()));
        this.parallel = parallel;
        this.places = new Semaphore(parallel);
        this.meters = meters;
    }

    @Override
    public void start() {
        running = true;
        executor = Executors.newVirtualThreadPerTaskExecutor();
        thread = Thread.ofPlatform().name("work").daemon().start(this::loop);
        queue.employ(this);
    }

    @Override
    public void stop() {
        queue.employ(null);
        running = false;
        queue.wake();
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(5));
            }
            ExecutorService pool = executor;
            if (pool != null) {
                pool.shutdown();
                pool.awaitTermination(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether so many more works would begin well before their claims lapse. */
    boolean hasRoom(int works) {
        int most = handlers.values().stream().mapToInt(WorkHandler::atOnce).max().orElse(1);
        return inHand.get() + works <= parallel * most;
    }

    /** Begins works that are claimed already; while it is stopping it leaves them to lapse. */
    void take(List<Work> claimed) {
        try {
            batches(claimed).forEach(batch -> begin(batch, false));
        } catch (RejectedExecutionException e) {
            LOG.info("{} works wait for their claims to lapse", claimed.size());
        }
    }

    private void loop() {
        while (running) {
            try {
                while (running && claimSome()) {
                    // until nothing is due
                }
                queue.await(SWEEP);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("Work cannot be claimed now: {}", e.toString());
                pause();
            }
        }
    }

    private void pause() {
        try {
            queue.await(Duration.ofSeconds(2));
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** Claims as many batches as there are free places for; false when nothing is due. */
    private boolean claimSome() throws InterruptedException {
        places.acquire();
        int free = 1;
        try {
            List<List<Work>> due = batches(queue.due(LOOKED_AT));
            while (free < due.size() && places.tryAcquire()) {
                free++;
            }
            List<Work> chosen = due.stream().limit(free).flatMap(List::stream).toList();
            if (chosen.isEmpty()) {
                return false;
            }
            for (List<Work> batch : batches(queue.claim(chosen))) {
                begin(batch, true);
                free--;
            }
            return true;
        } finally {
            places.release(free);
        }
    }

    /** Works of one kind each, at most as many as the kind's handler takes at once. */
    private List<List<Work>> batches(List<Work> works) {
        return works.stream()
                .collect(groupingBy(Work::kind, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(this::split)
                .toList();
    }

    private Stream<List<Work>> split(List<Work> ofOneKind) {
        int most = handler(ofOneKind).map(WorkHandler::atOnce).orElse(1);
        return IntStream.iterate(0, from -> from < ofOneKind.size(), from -> from + most)
                .mapToObj(from -> ofOneKind.subList(from, Math.min(from + most, ofOneKind.size())));
    }

    private void begin(List<Work> batch, boolean placed) {
        inHand.addAndGet(batch.size());
        Objects.requireNonNull(executor, "not started")
                .execute(() -> {
                    try {
                        if (!placed) {
                            places.acquireUninterruptibly();
                        }
                        run(batch);
                    } finally {
                        places.release();
                        inHand.addAndGet(-batch.size());
                    }
                });
    }

    private void run(List<Work> batch) {
        WorkResults results = new WorkResults();
        Optional<WorkHandler> handler = handler(batch);
        try {
            handler.orElseThrow(() -> new IllegalStateException("No handler does this kind"))
                    .performAll(batch, results);
        } catch (RuntimeException e) {
            results.failedUnlessNamed(batch, e);
        }
        try {
            settle(batch, results, handler);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} works of kind {} stay claimed until their claims lapse: {}",
                    batch.size(),
                    batch.getFirst().kind(),
                    e.toString());
        }
    }

    private void settle(List<Work> batch, WorkResults results, Optional<WorkHandler> handler) {
        List<Failure> failures =
                batch.stream().flatMap(work -> failure(work, results, handler)).toList();
        count(batch, "done", batch.size() - failures.size());
        List<Work> done = results.toMark(batch);
        if (!done.isEmpty()) {
            queue.done(done);
        }
        if (!failures.isEmpty()) {
            queue.failed(failures);
        }
    }

    private Stream<Failure> failure(Work work, WorkResults results, Optional<WorkHandler> handler) {
        RuntimeException why = results.failure(work);
        if (why == null) {
            return Stream.empty();
        }
        @Nullable Duration pause =
                handler.isPresent() ? handler.get().retryAfter(work.attempts()) : UNKNOWN_KIND;
        LOG.warn(
                "Work {} of kind {} failed, attempt {}, {}",
                work.id(),
                work.kind(),
                work.attempts(),
                pause == null ? "given up" : "next in " + pause,
                why);
        count(List.of(work), pause == null ? "given-up" : "retry", 1);
        return Stream.of(new Failure(work, why, pause));
    }

    private void count(List<Work> batch, String outcome, int works) {
        String kind = batch.getFirst().kind();
        meters.counter("motcua.work", "kind", kind, "outcome", outcome).increment(works);
    }

    private Optional<WorkHandler> handler(List<Work> ofOneKind) {
        return Optional.ofNullable(handlers.get(ofOneKind.getFirst().kind()));
    }
}
