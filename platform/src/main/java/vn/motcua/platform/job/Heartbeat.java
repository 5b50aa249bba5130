package vn.motcua.platform.job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Duration;

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
    private final Duration every;
    private final Thread thread;
    private volatile boolean closed;

    Heartbeat(WorkQueue queue, Work work, JobRun run, Duration every) {
        this.queue = queue;
        this.work = work;
        this.run = run;
        this.every = every;
        this.thread = Thread.ofVirtual().name("heart-" + run.id()).start(this::beat);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        try {
            while (!closed) {
                Thread.sleep(every);
                if (!closed && !isStillOurs()) {
                    run.taken();
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A database that is away takes nothing over. */
    private boolean isStillOurs() {
        try {
            return queue.extend(work);
        } catch (RuntimeException e) {
            LOG.warn("The claim of job {} cannot be prolonged now: {}", run.id(), e.toString());
            return true;
        }
    }
}
