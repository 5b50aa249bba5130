package vn.motcua.platform.relay;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

import vn.motcua.platform.journal.Journal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Makes one pass of the relay after the other, with the pause that each asks for. */
class RelayLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RelayLoop.class);

    private final Relay relay;
    private final Journal journal;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Thread sender = Thread.currentThread();

    RelayLoop(Relay relay, Journal journal) {
        this.relay = relay;
        this.journal = journal;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        sender = Thread.ofPlatform().name("relay").daemon().start(this::send);
    }

    @Override
    public void stop() {
        stopped.countDown();
        journal.arrived();
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
        return stopped.getCount() > 0;
    }

    private void send() {
        try {
            while (isRunning()) {
                Duration pause = pass();
                if (pause.equals(Relay.IDLE)) {
                    journal.awaitArrival(pause);
                } else if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.trace("Stopped");
                }
            }
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private Duration pass() {
        try {
            return relay.pass();
        } catch (RuntimeException e) {
            LOG.warn("The relay waits: {}", e.toString());
            return Relay.LATER;
        }
    }
}
