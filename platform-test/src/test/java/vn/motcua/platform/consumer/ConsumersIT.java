package vn.motcua.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Topics;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.sample.Tally;
import vn.motcua.platform.work.WorkQueue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@SampleTest
class ConsumersIT {

    @Autowired MongoTemplate mongo;
    @Autowired ProducerFactory<String, byte[]> producers;
    @Autowired Tally tally;
    @Autowired ParkedEvents parked;
    @Autowired Consumers consumers;
    @Autowired References references;
    @Autowired WorkQueue queue;

    @Test
    void takesTheHighestSequenceOfDuplicatesInDisorder() {
        String subject = subject();
        send(subject, 3, 30);
        send(subject, 1, 10);
        send(subject, 3, 30);
        send(subject, 2, 20);
        String last = marker();

        await().atMost(30, SECONDS).until(() -> seen(last) != null);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> {
                    assertThat(seen(subject)).isEqualTo(new Tally.Seen(subject, 3, 30));
                    assertThat(
                                    mongo.find(
                                            query(where("_id").in(ids(subject, 3))),
                                            Tally.Note.class))
                            .hasSize(3);
                });
    }

    @Test
    void parksWhatCannotBeProcessedAndItsSuccessorsAndReplaysThemInOrder() {
        String subject = subject();
        tally.refused.add(subject);
        send(subject, 1, 10);
        send(subject, 2, 20);
        await().atMost(30, SECONDS).until(() -> waiting(subject) == 2);
        tally.refused.remove(subject);
        send(subject, 3, 30);
        await().atMost(30, SECONDS).until(() -> waiting(subject) == 3);
        assertThat(seen(subject)).isNull();

        for (List<ParkedEvent> next = parked.first("tally", subject);
                !next.isEmpty();
                next = parked.first("tally", subject)) {
            consumers.dispatcher("tally").replay(next.getFirst());
            parked.remove(next.getFirst());
        }

        assertThat(seen(subject)).isEqualTo(new Tally.Seen(subject, 3, 30));
    }

    @Test
    void letsOthersPassAnEventThatCannotBeRead() {
        String broken = subject();
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.DOSSIER.name(), broken, "not json".getBytes(UTF_8));
        message.headers().add("ce_subject", broken.getBytes(UTF_8));
        kafka().send(message).join();
        String last = marker();

        await().atMost(30, SECONDS).until(() -> seen(last) != null && waiting(broken) == 1);
    }

    @Test
    void heedsWhatAnInstanceBeforeItHasParked() {
        String subject = subject();
        Dispatcher before = dispatcher();
        Dispatcher after = dispatcher();
        after.dispatch(List.of(message(subject(), 1, 1)));
        tally.refused.add(subject);
        before.dispatch(List.of(message(subject, 1, 10)));
        tally.refused.remove(subject);

        after.assigned();
        after.dispatch(List.of(message(subject, 2, 20)));

        assertThat(waiting(subject)).isEqualTo(2);
        assertThat(seen(subject)).isNull();
    }

    @Test
    void isReadyOnceItHasReadItsReferencesToTheEnd() {
        await().atMost(30, SECONDS).until(() -> references.health().getStatus().equals(Status.UP));
    }

    private static List<String> ids(String subject, int upTo) {
        return java.util.stream.IntStream.rangeClosed(1, upTo)
                .mapToObj(i -> subject + "/" + i)
                .toList();
    }

    private Dispatcher dispatcher() {
        return new Dispatcher(tally, new EventReader(JsonMapper.shared()), parked, mongo, queue);
    }

    private static ConsumerRecord<String, byte[]> message(
            String subject, long sequence, int value) {
        ProducerRecord<String, byte[]> sent = produced(subject, sequence, value);
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(sent.topic(), 0, sequence, sent.key(), sent.value());
        sent.headers().forEach(message.headers()::add);
        return message;
    }

    private long waiting(String subject) {
        return mongo.count(
                query(where("handler").is("tally").and("subject").is(subject)), ParkedEvent.class);
    }

    private Tally.@Nullable Seen seen(String subject) {
        return mongo.findById(subject, Tally.Seen.class);
    }

    private static String subject() {
        return UUID.randomUUID().toString();
    }

    private String marker() {
        String subject = subject();
        send(subject, 1, 0);
        return subject;
    }

    private KafkaTemplate<String, byte[]> kafka() {
        return new KafkaTemplate<>(producers);
    }

    private void send(String subject, long sequence, int value) {
        kafka().send(produced(subject, sequence, value)).join();
    }

    private static ProducerRecord<String, byte[]> produced(
            String subject, long sequence, int value) {
        String data = "{\"id\":\"%s\",\"value\":%d,\"laterField\":true}".formatted(subject, value);
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(Topics.DOSSIER.name(), subject, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        subject + "/" + sequence,
                        "ce_source",
                        "urn:test",
                        "ce_type",
                        "vn.motcua.dossier.raised.v1",
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        Instant.EPOCH.toString())
                .forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        return message;
    }
}
