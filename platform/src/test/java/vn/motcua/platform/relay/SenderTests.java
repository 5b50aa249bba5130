package vn.motcua.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

import vn.motcua.platform.journal.Actor;
import vn.motcua.platform.journal.JournalEntry;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The order of sending, with acknowledgements that come when the test says so. */
class SenderTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** The template closes its producer behind each record. */
    private static final class Broker extends MockProducer<String, byte[]> {

        Broker() {
            super(false, null, new StringSerializer(), new ByteArraySerializer());
        }

        @Override
        public void close(Duration timeout) {}
    }

    private final Broker broker = new Broker();
    private final Sender sender =
            new Sender(
                    new KafkaTemplate<>(() -> broker), "urn:motcua:sample-service", Runnable::run);

    @Test
    void sendsASuccessorOnceItsPredecessorIsAcknowledged() {
        CompletableFuture<List<String>> sending =
                begin(entry("x", 1), entry("x", 2), entry("y", 1));

        awaitSent("x/1", "y/1");
        broker.completeNext();
        awaitSent("x/1", "y/1", "x/2");
        broker.completeNext();
        assertThat(sending).isNotDone();
        broker.completeNext();

        assertThat(sending)
                .succeedsWithin(SOON)
                .isEqualTo(List.of(id("x", 1), id("x", 2), id("y", 1)));
    }

    @Test
    void leavesWhatFollowsAFailureAndLetsOthersPass() {
        CompletableFuture<List<String>> sending =
                begin(entry("x", 1), entry("x", 2), entry("x", 3), entry("y", 1), entry("y", 2));

        awaitSent("x/1", "y/1");
        broker.completeNext();
        broker.completeNext();
        awaitSent("x/1", "y/1", "x/2", "y/2");
        broker.errorNext(new TimeoutException("the broker is away"));
        broker.completeNext();

        assertThat(sending)
                .succeedsWithin(SOON)
                .isEqualTo(List.of(id("x", 1), id("y", 1), id("y", 2)));
        assertThat(sent()).doesNotContain("x/3");
    }

    @Test
    void acknowledgesNothingWhenNothingIsTaken() {
        CompletableFuture<List<String>> sending = begin(entry("x", 1), entry("y", 1));

        awaitSent("x/1", "y/1");
        broker.errorNext(new TimeoutException("the broker is away"));
        broker.errorNext(new TimeoutException("the broker is away"));

        assertThat(sending).succeedsWithin(SOON).isEqualTo(List.of());
    }

    @Test
    void writesACloudEventInBinaryMode() {
        CompletableFuture<List<String>> sending = begin(entry("x", 1));
        awaitSent("x/1");
        broker.completeNext();
        assertThat(sending).succeedsWithin(SOON);

        ProducerRecord<String, byte[]> message = broker.history().getFirst();
        assertThat(message.topic()).isEqualTo("topic");
        assertThat(message.key()).isEqualTo("key-of-x");
        assertThat(new String(message.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":1,\"person\":{\"name\":\"Ánh\"}}");
        Map<String, String> headers = new HashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        assertThat(headers)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("ce_specversion", "1.0"),
                                Map.entry("ce_id", id("x", 1)),
                                Map.entry("ce_source", "urn:motcua:sample-service"),
                                Map.entry("ce_type", "vn.motcua.sample.raised.v1"),
                                Map.entry("ce_subject", "x"),
                                Map.entry("ce_time", "2026-03-09T02:00:00Z"),
                                Map.entry("ce_sequence", "1"),
                                Map.entry("ce_correlationid", "request-1"),
                                Map.entry("content-type", "application/json")));
    }

    @Test
    void tellsTheTraceWhereThereIsOne() {
        JournalEntry traced =
                entry("x", 1, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

        CompletableFuture<List<String>> sending = begin(traced);
        awaitSent("x/1");
        broker.completeNext();

        assertThat(sending).succeedsWithin(SOON);
        assertThat(broker.history().getFirst().headers().lastHeader("traceparent").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(traced.traceparent());
    }

    private CompletableFuture<List<String>> begin(JournalEntry... entries) {
        return CompletableFuture.supplyAsync(
                () -> sender.send(List.of(entries)), task -> Thread.ofVirtual().start(task));
    }

    private void awaitSent(String... subjectsAndSequences) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(sent()).containsExactlyInAnyOrder(subjectsAndSequences));
    }

    private List<String> sent() {
        return broker.history().stream()
                .map(message ->
                        header(message, "ce_subject") + "/" + header(message, "ce_sequence"))
                .toList();
    }

    private static String header(ProducerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String id(String aggregate, long sequence) {
        return JournalEntry.id(aggregate, sequence);
    }

    private static JournalEntry entry(String aggregate, long sequence) {
        return entry(aggregate, sequence, null);
    }

    private static JournalEntry entry(String aggregate, long sequence, @Nullable String trace) {
        return new JournalEntry(
                id(aggregate, sequence),
                aggregate,
                sequence,
                "vn.motcua.sample.raised.v1",
                "topic",
                "key-of-" + aggregate,
                Instant.parse("2026-03-09T02:00:00Z"),
                new Actor("u-1", null, null, "CITIZEN"),
                "{\"a\":1}",
                "{\"name\":\"Ánh\"}",
                "salt",
                "hash",
                Map.of(),
                "request-1",
                trace,
                null,
                null,
                "",
                "hash",
                true,
                null,
                JournalEntry.SCHEMA);
    }
}
