package vn.motcua.notification.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.Clock;
import java.util.Optional;

/**
 * Hands letters over to the SMTP server of {@code spring.mail}, one connection each. A breaker
 * spares a server that does not answer, and us the waiting.
 */
public class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final JavaMailSenderImpl server;
    private final MailProperties sender;
    private final CircuitBreaker breaker;
    private final Clock clock;

    public Courier(
            JavaMailSenderImpl server, MailProperties sender, CircuitBreaker breaker, Clock clock) {
        this.server = server;
        this.sender = sender;
        this.breaker = breaker;
        this.clock = clock;
    }

    /**
     * Tries once to hand a letter over.
     *
     * @param announce called just before the hand-over: records it durably; what it throws is
     *     thrown here, and then nothing was handed over
     */
    public HandOver send(Mail mail, Runnable announce) {
        Optional<InternetAddress> recipient = Addresses.parse(mail.address(), mail.name());
        if (recipient.isEmpty()) {
            return new HandOver.Refused("The address is not one that mail can be sent to");
        }
        if (!breaker.tryAcquirePermission()) {
            return new HandOver.Unreachable("The mail server did not answer lately");
        }
        long start = breaker.getCurrentTimestamp();
        try {
            HandOver handOver = attempt(mail, recipient.get(), announce);
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
        Session session = server.getSession();
        HandOverTransport transport = new HandOverTransport(session, protocol(), announce);
        try {
            MailMessage message = MailMessage.of(session, mail, recipient, sender, clock.instant());
            transport.connect(
                    server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            transport.sendMessage(message, new Address[] {recipient});
            return new HandOver.Accepted(Replies.proof(transport.getLastServerResponse()));
        } catch (MessagingException e) {
            LOG.info("{} was not accepted: {}", mail, Replies.told(e));
            return Replies.failed(e, transport.handedOver());
        } finally {
            close(transport);
        }
    }

    private String protocol() {
        String protocol = server.getProtocol();
        return protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol;
    }

    /** The answer is known by now; how the connection ends changes nothing. */
    private static void close(HandOverTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The connection did not end well: {}", Replies.told(e));
        }
    }
}
