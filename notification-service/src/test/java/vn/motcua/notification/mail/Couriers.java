package vn.motcua.notification.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.springframework.mail.javamail.JavaMailSenderImpl;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Couriers for tests: two connections at the most, and always the same moment. */
final class Couriers {

    static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    static final MailProperties SENDER =
            new MailProperties(
                    "mot-cua@motcua.test",
                    "Cổng dịch vụ công",
                    "tra-loi@motcua.test",
                    "mail.test",
                    2,
                    List.of(new MailProperties.Rung(Duration.ofSeconds(5), 3)));

    private Couriers() {}

    static Courier to(int port, CircuitBreaker breaker) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "20000");
        server.getJavaMailProperties().put("mail.smtp.timeout", "20000");
        server.getJavaMailProperties().put("mail.smtp.quitwait", "false");
        return new Courier(server, SENDER, breaker, Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
