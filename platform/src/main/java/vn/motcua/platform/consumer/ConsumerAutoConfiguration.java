package vn.motcua.platform.consumer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Topic;
import vn.motcua.contracts.Topics;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Consumers of every {@link EventHandler} bean, the topics of the contracts, parked events. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@Import(ParkedEventsController.class)
class ConsumerAutoConfiguration {

    @Bean
    ParkedEvents parkedEvents(MongoTemplate mongo, Clock clock) {
        return new ParkedEvents(mongo, clock);
    }

    @Bean
    MeterBinder parkedEventsGauge(ParkedEvents parked) {
        return registry ->
                Gauge.builder("motcua.events.parked", parked, ParkedEvents::count)
                        .description("Events that wait for an operator")
                        .register(registry);
    }

    @Bean
    References references(
            KafkaAdmin admin,
            ObjectProvider<EventHandler> handlers,
            @Value("${spring.application.name}") String application,
            @Value("${motcua.kafka.replicas:1}") short replicas) {
        List<NewTopic> topics =
                Topics.all().stream().map(topic -> newTopic(topic, replicas)).toList();
        return new References(admin, topics, handlers.orderedStream().toList(), application);
    }

    private static NewTopic newTopic(Topic topic, short replicas) {
        TopicBuilder made =
                TopicBuilder.name(topic.name()).partitions(topic.partitions()).replicas(replicas);
        Duration retention = topic.retention();
        return retention == null
                ? made.compact().build()
                : made.config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(retention.toMillis()))
                        .build();
    }

    @Bean
    Consumers consumers(
            ObjectProvider<EventHandler> handlers,
            ParkedEvents parked,
            MongoTemplate mongo,
            WorkQueue queue,
            JsonMapper json,
            ConsumerFactory<String, byte[]> factory,
            References references,
            @Value("${spring.application.name}") String application) {
        EventReader reader = new EventReader(json);
        List<Dispatcher> dispatchers =
                handlers.stream()
                        .map(handler -> new Dispatcher(handler, reader, parked, mongo, queue))
                        .toList();
        return new Consumers(dispatchers, factory, references, application);
    }

    @Bean
    Indexes parkedEventIndexes() {
        return Indexes.of(
                ParkedEvent.COLLECTION,
                new Index("handler", Direction.ASC)
                        .on("subject", Direction.ASC)
                        .on("_id", Direction.ASC));
    }
}
