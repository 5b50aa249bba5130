package vn.motcua.platform.work;

import io.micrometer.core.instrument.MeterRegistry;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Claims due work and runs its handlers, at most so many at once. */
class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final Duration SWEEP = Duration.ofMillis(500);

    private final WorkQueue queue;
    private final Map<String, WorkHandler> handlers;
    private final Semaphore places;
    private final MeterRegistry meters;
    private @Nullable Thread thread;
    private @Nullable ExecutorService executor;
    private volatile boolean running;

    Worker(WorkQueue queue, List<WorkHandler> handlers, int parallel, MeterRegistry meters) {
        this.queue = queue;
        this.handlers =
                handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity()));
        this.places = new Semaphore(parallel);
        this.meters = meters;
    }

    @Override
    public void start() {
        running = true;
        executor = Executors.newVirtualThreadPerTaskExecutor();
        thread = Thread.ofPlatform().name("work").daemon().start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        queue.wake();
        try {
            if (thread != null) {
                thread.join(Duration.ofSeconds(5));
            }
            if (executor != null) {
                executor.shutdown();
                executor.awaitTermination(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        while (running) {
            try {
                while (running && claimOne()) {
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

    private boolean claimOne() throws InterruptedException {
        places.acquire();
        Optional<Work> claimed = Optional.empty();
        try {
            claimed = queue.claim(TimeBase.SYSTEM).or(() -> queue.claim(TimeBase.LEGAL));
        } finally {
            if (claimed.isEmpty()) {
                places.release();
            }
        }
        ExecutorService pool = executor;
        if (claimed.isEmpty() || pool == null) {
            return false;
        }
        Work work = claimed.get();
        pool.execute(() -> run(work));
        return true;
    }

    private void run(Work work) {
        @Nullable WorkHandler handler = handlers.get(work.kind());
        try {
            if (handler == null) {
                throw new IllegalStateException("No handler does work of kind " + work.kind());
            }
            handler.perform(work);
            queue.done(work);
            meters.counter("motcua.work", "kind", work.kind(), "outcome", "done").increment();
        } catch (RuntimeException e) {
            fail(work, handler, e);
        } finally {
            places.release();
        }
    }

    private void fail(Work work, @Nullable WorkHandler handler, RuntimeException failure) {
        @Nullable Duration pause =
                handler == null ? Duration.ofMinutes(5) : handler.retryAfter(work.attempts());
        LOG.warn(
                "Work {} of kind {} failed, attempt {}, {}",
                work.id(),
                work.kind(),
                work.attempts(),
                pause == null ? "given up" : "next in " + pause,
                failure);
        meters.counter(
                        "motcua.work",
                        "kind",
                        work.kind(),
                        "outcome",
                        pause == null ? "given-up" : "retry")
                .increment();
        try {
            queue.failed(work, failure, pause);
        } catch (RuntimeException e) {
            LOG.warn("Work {} stays claimed until its claim lapses: {}", work.id(), e.toString());
        }
    }
}
