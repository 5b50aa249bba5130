package vn.motcua.notification.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.Clock;
import java.util.Optional;

/**
 * Hands letters over to the SMTP server of {@code spring.mail}, over connections that are kept. A
 * breaker spares a server that does not answer, and us the waiting.
 */
public class Courier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final JavaMailSenderImpl server;
    private final Connections connections;
    private final MailProperties sender;
    private final CircuitBreaker breaker;
    private final Clock clock;

    public Courier(
            JavaMailSenderImpl server, MailProperties sender, CircuitBreaker breaker, Clock clock) {
        this.server = server;
        this.connections = new Connections(server, sender.connections());
        this.sender = sender;
        this.breaker = breaker;
        this.clock = clock;
    }

    /**
     * Tries once to hand a letter over; waits for a connection first.
     *
     * @param announce called just before the hand-over: records it durably; what it throws is
     *     thrown here, and then nothing was handed over
     */
    public HandOver send(Mail mail, Runnable announce) {
        Optional<InternetAddress> recipient = Addresses.parse(mail.address());
        if (recipient.isEmpty()) {
            return new HandOver.Refused("The address is not one that mail can be sent to");
        }
        connections.enter();
        try {
            return unlessBroken(mail, recipient.get(), announce);
        } finally {
            connections.leave();
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    private HandOver unlessBroken(Mail mail, InternetAddress recipient, Runnable announce) {
        if (!breaker.tryAcquirePermission()) {
            return new HandOver.Unreachable("The mail server did not answer lately");
        }
        long start = breaker.getCurrentTimestamp();
        try {
            HandOver handOver = attempt(mail, recipient, announce);
            if (handOver instanceof HandOver.Unreachable(String reason)) {
                breaker.onError(
                        elapsed(start),
                        breaker.getTimestampUnit(),
                        new IllegalStateException(reason));
            } else {
                breaker.onSuccess(elapsed(start), breaker.getTimestampUnit());
            }
            return handOver;
        } catch (RuntimeException e) {
            breaker.releasePermission();
            throw e;
        }
    }

    private long elapsed(long start) {
        return breaker.getCurrentTimestamp() - start;
    }

    private HandOver attempt(Mail mail, InternetAddress recipient, Runnable announce) {
        MailMessage message =
                MailMessage.of(server.getSession(), mail, recipient, sender, clock.instant());
        Optional<HandOverTransport> kept = connections.kept();
        if (kept.isPresent()) {
            try {
                return accepted(kept.get(), message, recipient, announce);
            } catch (MessagingException e) {
                if (kept.get().handedOver() || !Replies.gone(e)) {
                    return failed(mail, e, kept.get());
                }
                LOG.debug("A kept connection was gone: {}", Replies.told(e));
            }
        }
        HandOverTransport fresh = connections.fresh();
        try {
            connections.connect(fresh);
            return accepted(fresh, message, recipient, announce);
        } catch (MessagingException e) {
            return failed(mail, e, fresh);
        }
    }

    private HandOver accepted(
            HandOverTransport connection,
            MailMessage message,
            InternetAddress recipient,
            Runnable announce)
            throws MessagingException {
        boolean well = false;
        try {
            String reply = connection.send(message, recipient, announce);
            well = true;
            return new HandOver.Accepted(Replies.proof(reply));
        } finally {
            if (well) {
                connections.keep(connection);
            } else {
                connections.end(connection);
            }
        }
    }

    private static HandOver failed(Mail mail, MessagingException e, HandOverTransport connection) {
        LOG.info("{} was not accepted: {}", mail, Replies.told(e));
        return Replies.failed(e, connection.handedOver());
    }
}
