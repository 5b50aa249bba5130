package vn.motcua.platform.consumer;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;

/**
 * Makes the topics, and tells whether the local copies of other services' data have been read to
 * the end once.
 */
class References implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(References.class);

    private final KafkaAdmin admin;
    private final List<NewTopic> topics;
    private final List<EventHandler> handlers;
    private final String application;
    private final Map<TopicPartition, Long> ends = new HashMap<>();
    private volatile boolean topicsStand;
    private volatile boolean complete;

    References(
            KafkaAdmin admin,
            List<NewTopic> topics,
            List<EventHandler> handlers,
            String application) {
        this.admin = admin;
        this.topics = topics;
        this.handlers = handlers.stream().filter(EventHandler::reference).toList();
        this.application = application;
        this.complete = this.handlers.isEmpty();
    }

    /**
     * Makes the topics that are missing and notes where the reference topics end; false while Kafka
     * is away, or another instance makes them just now.
     */
    boolean topicsStand() {
        if (!topicsStand) {
            try (Admin client = Admin.create(admin.getConfigurationProperties())) {
                Set<String> known = answer(client.listTopics().names());
                answer(client.createTopics(missing(known)).all());
                noteEnds(client);
                topicsStand = true;
            } catch (CompletionException | KafkaException e) {
                LOG.info("Topics cannot be looked at now: {}", e.toString());
            }
        }
        return topicsStand;
    }

    @Override
    public Health health() {
        if (!complete && topicsStand) {
            complete = readToTheEnd();
        }
        return complete
                ? Health.up().build()
                : Health.outOfService().withDetail("reason", "reading references").build();
    }

    private List<NewTopic> missing(Set<String> known) {
        return topics.stream().filter(topic -> !known.contains(topic.name())).toList();
    }

    private void noteEnds(Admin client) {
        List<String> names = handlers.stream().map(EventHandler::topic).distinct().toList();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (TopicDescription topic :
                answer(client.describeTopics(names).allTopicNames()).values()) {
            topic.partitions().stream()
                    .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                    .forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        }
        answer(client.listOffsets(wanted).all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
    }

    private boolean readToTheEnd() {
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            return handlers.stream().allMatch(handler -> isRead(client, handler));
        } catch (CompletionException | KafkaException e) {
            return false;
        }
    }

    private boolean isRead(Admin client, EventHandler handler) {
        Map<TopicPartition, OffsetAndMetadata> read =
                answer(
                        client.listConsumerGroupOffsets(Consumers.group(application, handler))
                                .partitionsToOffsetAndMetadata());
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(handler.topic()))
                .allMatch(end -> {
                    OffsetAndMetadata place = read.get(end.getKey());
                    return end.getValue() <= (place == null ? 0 : place.offset());
                });
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        return asked.toCompletionStage().toCompletableFuture().join();
    }
}
