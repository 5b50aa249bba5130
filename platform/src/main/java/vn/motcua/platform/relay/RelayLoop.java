package vn.motcua.platform.relay;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.journal.JournalEntry;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Wakes the relay: by a change stream as soon as something is stored, and every second whatever
 * happens.
 */
class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);
    private static final Duration SWEEP = Duration.ofSeconds(1);

    /** What is stored within it goes as one batch, which costs little more than one entry. */
    private static final Duration GATHER = Duration.ofMillis(40);

    private final Relay relay;
    private final MongoTemplate mongo;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private volatile Thread sender = Thread.currentThread();
    private volatile Thread watcher = Thread.currentThread();

    RelayLoop(Relay relay, MongoTemplate mongo) {
        this.relay = relay;
        this.mongo = mongo;
    }

    @Override
    public void start() {
        running = true;
        sender = Thread.ofPlatform().name("relay").daemon().start(this::send);
        watcher = Thread.ofPlatform().name("relay-watch").daemon().start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
        watcher.interrupt();
        woken.release();
        try {
            sender.join(Duration.ofSeconds(10));
            relay.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.info("The relay's lease lapses by itself: {}", e.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void send() {
        while (running) {
            try {
                while (running && relay.pass()) {
                    gather(); // until nothing is pending
                }
            } catch (RuntimeException e) {
                LOG.warn("The relay waits: {}", e.toString());
            }
            await();
        }
    }

    private void await() {
        try {
            if (woken.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS)) {
                gather();
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private static void gather() {
        LockSupport.parkNanos(GATHER.toNanos());
    }

    private void watch() {
        var inserts =
                List.of(
                        Aggregates.match(Filters.eq("operationType", "insert")),
                        Aggregates.project(Projections.include("_id")));
        while (running) {
            try (var changes =
                    mongo.getCollection(JournalEntry.COLLECTION).watch(inserts).cursor()) {
                while (running) {
                    changes.next();
                    woken.release();
                    gather();
                    for (int known = changes.available(); known > 0; known--) {
                        changes.next();
                    }
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn(
                            "The journal cannot be watched now; the sweep goes on: {}",
                            e.toString());
                    pause();
                }
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
