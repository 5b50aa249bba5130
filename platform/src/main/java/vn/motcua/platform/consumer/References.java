package vn.motcua.platform.consumer;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Makes the topics, and tells whether the local copies of other services' data have been read to
 * the end once.
 */
class References implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(References.class);
    private static final long TIMEOUT_SECONDS = 10;

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
     * is away.
     */
    boolean topicsStand() {
        if (!topicsStand) {
            try (Admin client = Admin.create(admin.getConfigurationProperties())) {
                create(client);
                noteEnds(client);
                topicsStand = true;
            } catch (ExecutionException | TimeoutException e) {
                LOG.info("Topics cannot be looked at now: {}", e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
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

    private void create(Admin client)
            throws ExecutionException, InterruptedException, TimeoutException {
        var known = client.listTopics().names().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        List<NewTopic> missing =
                topics.stream().filter(topic -> !known.contains(topic.name())).toList();
        for (var made : client.createTopics(missing).values().values()) {
            try {
                made.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException e) {
                if (!(e.getCause()
                        instanceof org.apache.kafka.common.errors.TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private void noteEnds(Admin client)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<String> names = handlers.stream().map(EventHandler::topic).distinct().toList();
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        for (TopicDescription topic :
                client.describeTopics(names)
                        .allTopicNames()
                        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .values()) {
            topic.partitions()
                    .forEach(p ->
                            wanted.put(
                                    new TopicPartition(topic.name(), p.partition()),
                                    OffsetSpec.latest()));
        }
        Map<TopicPartition, ListOffsetsResultInfo> latest =
                client.listOffsets(wanted).all().get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        latest.forEach((partition, end) -> ends.put(partition, end.offset()));
    }

    private boolean readToTheEnd() {
        try (Admin client = Admin.create(admin.getConfigurationProperties())) {
            for (EventHandler handler : handlers) {
                Map<TopicPartition, Long> committed = committed(client, handler);
                boolean behind =
                        ends.entrySet().stream()
                                .filter(end -> end.getKey().topic().equals(handler.topic()))
                                .anyMatch(end ->
                                        committed.getOrDefault(end.getKey(), 0L) < end.getValue());
                if (behind) {
                    return false;
                }
            }
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Map<TopicPartition, Long> committed(Admin client, EventHandler handler)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> offsets =
                client.listConsumerGroupOffsets(Consumers.group(application, handler))
                        .partitionsToOffsetAndMetadata()
                        .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        return offsets.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
    }
}
