package vn.motcua.stats.figures.messaging;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Topic;
import vn.motcua.contracts.Topics;
import vn.motcua.stats.figures.Backlog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/** The ends of the topic's partitions less what the group of the facts has read. */
@Component
class KafkaBacklog implements Backlog, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaBacklog.class);
    private static final Duration FRESH = Duration.ofMillis(200);
    private static final long TIMEOUT_MILLIS = 1_000;

    private final KafkaAdmin admin;
    private final String group;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Admin client;
    private volatile Answer answer = new Answer(OptionalLong.empty(), Instant.EPOCH);

    KafkaBacklog(KafkaAdmin admin, Environment environment, Clock clock) {
        this.admin = admin;
        this.group = environment.getRequiredProperty("spring.application.name") + ".dossiers";
        this.clock = clock;
    }

    @Override
    public OptionalLong events() {
        if (answer.isFresh(clock.instant())) {
            return answer.events();
        }
        asking.lock();
        try {
            if (!answer.isFresh(clock.instant())) {
                answer = new Answer(asked(), clock.instant());
            }
            return answer.events();
        } finally {
            asking.unlock();
        }
    }

    @Override
    public void destroy() {
        Admin open = client;
        if (open != null) {
            open.close(Duration.ZERO);
        }
    }

    private OptionalLong asked() {
        try {
            return OptionalLong.of(behind(client()));
        } catch (ExecutionException | TimeoutException e) {
            LOG.info("The backlog cannot be asked now: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return OptionalLong.empty();
    }

    private Admin client() {
        Admin open = client;
        if (open == null) {
            open = Admin.create(admin.getConfigurationProperties());
            client = open;
        }
        return open;
    }

    private long behind(Admin kafka)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> read =
                kafka.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        Map<TopicPartition, ListOffsetsResultInfo> ends =
                kafka.listOffsets(partitions(OffsetSpec.latest()))
                        .all()
                        .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        Map<TopicPartition, ListOffsetsResultInfo> starts =
                kafka.listOffsets(partitions(OffsetSpec.earliest()))
                        .all()
                        .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
        long behind = 0;
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end : ends.entrySet()) {
            OffsetAndMetadata seen = read.get(end.getKey());
            ListOffsetsResultInfo start = starts.get(end.getKey());
            long from = seen == null ? (start == null ? 0 : start.offset()) : seen.offset();
            behind += Math.max(0, end.getValue().offset() - from);
        }
        return behind;
    }

    private static Map<TopicPartition, OffsetSpec> partitions(OffsetSpec spec) {
        Topic topic = Topics.DOSSIER;
        Map<TopicPartition, OffsetSpec> partitions = new HashMap<>();
        for (int i = 0; i < topic.partitions(); i++) {
            partitions.put(new TopicPartition(topic.name(), i), spec);
        }
        return partitions;
    }

    private record Answer(OptionalLong events, Instant at) {

        boolean isFresh(Instant now) {
            return now.isBefore(at.plus(FRESH));
        }
    }
}
