package vn.motcua.notification;

import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.CloudEventHeaders;
import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.platform.test.TestServers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

/** Publishes the events of a dossier as dossier-service would. */
public final class DossierEvents implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", TestServers.bootstrapServers(), "acks", "all"),
                    new StringSerializer(),
                    new ByteArraySerializer());

    /** A new dossier's id. */
    public static String dossier() {
        return UUID.randomUUID().toString();
    }

    /** Makes the topics that exist in an installation. */
    public static void createTopics() {
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestServers.bootstrapServers()))) {
            for (var topic : List.of(Topics.DOSSIER, Topics.NOTIFICATION)) {
                create(admin, topic.name());
            }
        }
    }

    /** Publishes the golden sample of a type for a dossier and a person. */
    public void publish(
            String what,
            String dossier,
            long sequence,
            @Nullable String owner,
            @Nullable String email) {
        EventType type = EventTypes.named("vn.motcua.dossier." + what + ".v1").orElseThrow();
        ObjectNode data = sample(type);
        ((ObjectNode) data.get("dossier")).put("id", dossier);
        if (data.get("person") instanceof ObjectNode person) {
            put(person, "subject", owner);
            put(person, "email", email);
        }
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(
                        type.topic().name(), dossier, JsonMapper.shared().writeValueAsBytes(data));
        Map.of(
                        CloudEventHeaders.ID,
                        "%s/%010d".formatted(dossier, sequence),
                        CloudEventHeaders.SOURCE,
                        "urn:motcua:dossier-service",
                        CloudEventHeaders.TYPE,
                        type.name(),
                        CloudEventHeaders.SPEC_VERSION,
                        "1.0",
                        CloudEventHeaders.SUBJECT,
                        dossier,
                        CloudEventHeaders.TIME,
                        "2026-11-24T02:00:00Z",
                        CloudEventHeaders.SEQUENCE,
                        Long.toString(sequence),
                        CloudEventHeaders.CORRELATION_ID,
                        "request-" + sequence)
                .forEach((name, value) ->
                        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until a consumer group has read everything that was published. */
    public void awaitRead(String group) {
        String topic = Topics.DOSSIER.name();
        Map<TopicPartition, OffsetSpec> ends =
                producer.partitionsFor(topic).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> new TopicPartition(topic, each.partition()),
                                        _ -> OffsetSpec.latest()));
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestServers.bootstrapServers()))) {
            await().atMost(Duration.ofSeconds(60)).until(() -> hasRead(admin, group, ends));
        }
    }

    private static boolean hasRead(Admin admin, String group, Map<TopicPartition, OffsetSpec> ends)
            throws Exception {
        Map<TopicPartition, OffsetAndMetadata> read =
                admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        return admin.listOffsets(ends).all().get().entrySet().stream()
                .allMatch(end -> {
                    OffsetAndMetadata reached = read.get(end.getKey());
                    long behind =
                            end.getValue().offset() - (reached == null ? 0 : reached.offset());
                    return behind == 0;
                });
    }

    @Override
    public void close() {
        producer.close();
    }

    private static void put(ObjectNode person, String field, @Nullable String value) {
        if (value == null) {
            person.remove(field);
        } else {
            person.put(field, value);
        }
    }

    private static void create(Admin admin, String topic) {
        try {
            admin.createTopics(List.of(new NewTopic(topic, 4, (short) 1))).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static ObjectNode sample(EventType type) {
        try (InputStream in =
                EventTypes.class.getClassLoader().getResourceAsStream(type.sample())) {
            if (in == null) {
                throw new IllegalArgumentException(type.sample());
            }
            return (ObjectNode) JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
