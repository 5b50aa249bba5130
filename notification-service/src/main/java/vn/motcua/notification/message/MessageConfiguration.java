package vn.motcua.notification.message;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.micrometer.tagged.TaggedCircuitBreakerMetrics;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.mail.javamail.JavaMailSenderImpl;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.notification.letter.LetterTemplates;
import vn.motcua.notification.letter.Letters;
import vn.motcua.notification.letter.Previews;
import vn.motcua.notification.mail.Courier;
import vn.motcua.notification.mail.MailProperties;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;

/** Puts templates, courier, messages and their indexes together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MessageConfiguration {

    private static final String HAPPENED_AT = "cause.happenedAt";

    @Bean
    LetterTemplates letterTemplates() {
        return new LetterTemplates();
    }

    @Bean
    Letters letters(
            LetterTemplates templates, @Value("${motcua.portal.tracking-url}") String trackingUrl) {
        return new Letters(templates, trackingUrl);
    }

    @Bean
    Previews previews(Letters letters, JsonMapper json) {
        return new Previews(letters, json);
    }

    /** Open after ten attempts of which half found no server; looks again after five seconds. */
    @Bean
    CircuitBreaker smtpBreaker(MeterRegistry meters) {
        CircuitBreakerConfig config =
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .minimumNumberOfCalls(10)
                        .waitDurationInOpenState(Duration.ofSeconds(5))
                        .permittedNumberOfCallsInHalfOpenState(3)
                        .build();
        CircuitBreakerRegistry registry = CircuitBreakerRegistry.of(config);
        TaggedCircuitBreakerMetrics.ofCircuitBreakerRegistry(registry).bindTo(meters);
        return registry.circuitBreaker("smtp");
    }

    @Bean
    Courier courier(
            JavaMailSenderImpl server,
            MailProperties sender,
            CircuitBreaker smtpBreaker,
            Clock clock) {
        return new Courier(server, sender, smtpBreaker, clock);
    }

    @Bean
    Messages messages(MongoTemplate mongo) {
        return new Messages(mongo);
    }

    @Bean
    DeliverMessage deliverMessage(
            Messages messages,
            Courier courier,
            Commands commands,
            WorkQueue queue,
            MailProperties mail,
            Clock clock) {
        DeliveryRecord stored = new DeliveryRecord(messages, commands, queue, clock);
        return new DeliverMessage(messages, courier, stored, queue, mail, clock);
    }

    @Bean
    EraseMessages eraseMessages(Messages messages) {
        return new EraseMessages(messages);
    }

    @Bean
    Indexes messageIndexes() {
        return Indexes.of(
                Message.COLLECTION,
                newest(new Index("recipient.owner", Direction.ASC)),
                newest(new Index("cause.agencies", Direction.ASC)),
                newest(new Index("cause.dossier", Direction.ASC)),
                new Index(HAPPENED_AT, Direction.DESC).on("_id", Direction.DESC));
    }

    private static Index newest(Index by) {
        return by.on(HAPPENED_AT, Direction.DESC).on("_id", Direction.DESC);
    }
}
