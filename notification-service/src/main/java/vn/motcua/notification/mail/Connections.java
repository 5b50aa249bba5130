package vn.motcua.notification.mail;

import jakarta.mail.MessagingException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The connections to the SMTP server of {@code spring.mail}: at most so many at once. One that has
 * carried a letter well is kept for the next, for a while.
 */
final class Connections implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    /** Servers that count letters do not like to see many more on one connection. */
    static final int LETTERS = 100;

    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final Executor LATER =
            CompletableFuture.delayedExecutor(IDLE.toMillis(), TimeUnit.MILLISECONDS);

    private final JavaMailSenderImpl server;
    private final Semaphore places;
    private final Deque<HandOverTransport> kept = new ConcurrentLinkedDeque<>();
    private final AtomicBoolean looksForIdle = new AtomicBoolean();

    Connections(JavaMailSenderImpl server, int most) {
        this.server = server;
        this.places = new Semaphore(most);
    }

    /** Waits until one more connection may be used; {@link #leave} ends that. */
    void enter() {
        places.acquireUninterruptibly();
    }

    void leave() {
        places.release();
    }

    /** A connection that carried a letter before; the server may have closed it since. */
    Optional<HandOverTransport> kept() {
        return Optional.ofNullable(kept.pollFirst());
    }

    /** A connection that does not stand yet. */
    HandOverTransport fresh() {
        String protocol = server.getProtocol();
        return new HandOverTransport(
                server.getSession(),
                protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol);
    }

    void connect(HandOverTransport fresh) throws MessagingException {
        fresh.connect(
                server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
    }

    /** Keeps a connection whose letter was accepted. */
    void keep(HandOverTransport used) {
        if (used.letters() >= LETTERS) {
            end(used);
            return;
        }
        kept.addFirst(used);
        if (looksForIdle.compareAndSet(false, true)) {
            LATER.execute(this::endIdle);
        }
    }

    /** The answer to its last letter is known by now; how the connection ends changes nothing. */
    void end(HandOverTransport connection) {
        try {
            connection.close();
        } catch (MessagingException e) {
            LOG.debug("The connection did not end well: {}", Replies.told(e));
        }
    }

    @Override
    public void close() {
        for (HandOverTransport each = kept.pollFirst(); each != null; each = kept.pollFirst()) {
            end(each);
        }
    }

    private void endIdle() {
        looksForIdle.set(false);
        List.copyOf(kept).stream()
                .filter(each -> each.idleFor(IDLE) && kept.remove(each))
                .forEach(this::end);
        if (!kept.isEmpty() && looksForIdle.compareAndSet(false, true)) {
            LATER.execute(this::endIdle);
        }
    }
}
