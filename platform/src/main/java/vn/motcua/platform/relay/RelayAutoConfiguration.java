package vn.motcua.platform.relay;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.mongo.Lease;
import vn.motcua.platform.mongo.Transactions;

import java.time.Clock;
import java.util.concurrent.Executors;

/**
 * The relay of a service that has a journal. {@code motcua.relay.enabled=false} leaves sending to
 * other instances.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConditionalOnProperty(name = "motcua.relay.enabled", matchIfMissing = true)
class RelayAutoConfiguration {

    @Bean
    RelayLoop relayLoop(
            Journal journal,
            MongoTemplate mongo,
            Transactions transactions,
            ProducerFactory<String, byte[]> producers,
            Clock clock,
            @Value("${spring.application.name}") String application) {
        Lease lease =
                new Lease(
                        mongo,
                        Relay.LEASE,
                        UuidCreator.getTimeOrderedEpoch().toString(),
                        Relay.LEASE_LENGTH);
        Sender sender =
                new Sender(
                        new KafkaTemplate<>(producers),
                        "urn:motcua:" + application,
                        Executors.newVirtualThreadPerTaskExecutor());
        return new RelayLoop(new Relay(mongo, transactions, lease, sender, clock), journal);
    }
}
