package vn.motcua.platform.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the claim of a running job alive, and stops the run when another instance has taken it
 * over. When it is closed nothing of it is under way any more: a late beat would put off the next
 * try.
 */
class Heartbeat implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

    /** A quarter of a claim, so that a beat or two may fail. */
    static final Duration EVERY = Duration.ofSeconds(15);

    private final WorkQueue queue;
    private final Work work;
    private final JobRun run;
    private final ScheduledExecutorService beats;

    Heartbeat(WorkQueue queue, Work work, JobRun run, Duration every) {
        this.queue = queue;
        this.work = work;
        this.run = run;
        this.beats =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofVirtual().name("heart-" + run.id()).factory());
        ScheduledFuture<?> _ =
                beats.scheduleWithFixedDelay(
                        this::beat, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        beats.close();
    }

    private void beat() {
        try {
            if (!queue.extend(work)) {
                run.taken();
                beats.shutdown();
            }
        } catch (RuntimeException e) {
            // a database that is away takes nothing over
            LOG.warn("The claim of job {} cannot be prolonged now: {}", run.id(), e.toString());
        }
    }
}
