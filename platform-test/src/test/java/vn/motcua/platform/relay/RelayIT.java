package vn.motcua.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.kafka.core.ConsumerFactory;

import vn.motcua.contracts.Topics;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.journal.Feed;
import vn.motcua.platform.journal.FeedItem;
import vn.motcua.platform.journal.FeedPage;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.mongo.Lease;
import vn.motcua.platform.sample.Counter;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.web.PlatformErrors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

@SampleTest
class RelayIT {

    private static final int RAISES = 12;

    @Autowired Commands commands;
    @Autowired Feed feed;
    @Autowired MongoTemplate mongo;
    @Autowired ConsumerFactory<String, byte[]> consumers;

    @Test
    void sendsEachAggregateInOrderAndGivesPositionsWithoutGaps() {
        List<String> ids = List.of(counter(), counter(), counter());
        for (int i = 0; i < RAISES; i++) {
            ids.forEach(this::raise);
        }
        awaitNothingPending();

        Map<String, List<Long>> sent = sequencesOnTopic(ids);
        assertThat(sent.keySet()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(sent.values())
                .allSatisfy(sequences -> assertThat(sequences).isEqualTo(upTo(RAISES + 1)));
        assertThat(positions()).isEqualTo(upTo(feed.head()));
    }

    @Test
    void keepsThePersonBlockOutOfTheFeedAndOnTheWire() {
        String id = counter();
        awaitNothingPending();

        FeedPage page = feed.after(0, 1_000, new Criteria());
        assertThat(page.items()).extracting(FeedItem::subject).contains(id);
        assertThat(page.items()).extracting(FeedItem::data).noneMatch(data -> data.contains("Lan"));
        assertThat(valuesOnTopic(id))
                .allMatch(value -> value.contains("\"person\":{\"name\":\"Nguyễn Thị Lan\"}"));
    }

    @Test
    void sendsAgainWhatWasAcknowledgedButNotMarked() {
        String id = counter();
        awaitNothingPending();
        JournalEntry entry = entry(id);

        // As after a crash between the acknowledgement and the mark: pending, without a position.
        Lease other = new Lease(mongo, Relay.LEASE, "other", Duration.ofSeconds(1));
        assertThat(other.hold()).as("a leader that is alive keeps its lease").isEmpty();
        assertThat(entry.position()).isNotNull();
        long head = feed.head();
        mongo.insert(copyPending(entry, 2), JournalEntry.COLLECTION);
        awaitNothingPending();

        assertThat(feed.head()).isEqualTo(head + 1);
    }

    @Test
    void hidesWhatTheScopeHides() {
        counter();
        awaitNothingPending();

        assertThat(feed.after(0, 1_000, where("access.agency").is("H99")).items()).isEmpty();
        assertThat(feed.after(0, 1_000, where("access.agency").is("H50")).items()).isNotEmpty();
    }

    private static org.bson.Document copyPending(JournalEntry entry, long sequence) {
        return new org.bson.Document("_id", JournalEntry.id(entry.aggregate(), sequence))
                .append("aggregate", entry.aggregate())
                .append("sequence", sequence)
                .append("type", entry.type())
                .append("topic", entry.topic())
                .append("key", entry.key())
                .append("at", entry.at())
                .append("actor", new org.bson.Document("subject", "test").append("role", "SYSTEM"))
                .append("data", entry.data())
                .append("access", new org.bson.Document("agency", "H50"))
                .append("correlationId", "test")
                .append("previous", entry.hash())
                .append("hash", "0")
                .append("pending", true)
                .append("schema", 1);
    }

    private JournalEntry entry(String id) {
        return java.util.Objects.requireNonNull(
                mongo.findById(JournalEntry.id(id, 1), JournalEntry.class));
    }

    private void awaitNothingPending() {
        await().atMost(30, SECONDS)
                .until(() -> !mongo.exists(query(where("pending").is(true)), JournalEntry.class));
    }

    private List<Long> positions() {
        List<Long> positions = new ArrayList<>();
        FeedPage page = feed.after(0, 10, new Criteria());
        while (!page.items().isEmpty()) {
            page.items().forEach(item -> positions.add(item.position()));
            page = feed.after(page.next(), 10, new Criteria());
        }
        return positions;
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private Map<String, List<Long>> sequencesOnTopic(List<String> ids) {
        Map<String, List<Long>> sequences = new HashMap<>();
        for (ConsumerRecord<String, byte[]> message : topic()) {
            String subject = header(message, "ce_subject");
            if (ids.contains(subject)) {
                sequences
                        .computeIfAbsent(subject, s -> new ArrayList<>())
                        .add(Long.valueOf(header(message, "ce_sequence")));
            }
        }
        return sequences;
    }

    private List<String> valuesOnTopic(String id) {
        return topic().stream()
                .filter(message -> header(message, "ce_subject").equals(id))
                .map(message ->
                        new String(message.value(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(
                message.headers().lastHeader(name).value(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<String, byte[]>> topic() {
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        try (Consumer<String, byte[]> consumer =
                consumers.createConsumer("reader-" + UUID.randomUUID(), null)) {
            consumer.assign(
                    consumer.partitionsFor(Topics.DOSSIER.name()).stream()
                            .map(p ->
                                    new org.apache.kafka.common.TopicPartition(
                                            p.topic(), p.partition()))
                            .toList());
            consumer.seekToBeginning(consumer.assignment());
            Map<?, Long> ends = consumer.endOffsets(consumer.assignment());
            while (consumer.assignment().stream()
                    .anyMatch(p ->
                            consumer.position(p) < java.util.Objects.requireNonNull(ends.get(p)))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    private String counter() {
        Counter counter = new Counter(UUID.randomUUID().toString());
        commands.create(context(), Counter.class, () -> new Decision<>(counter, counter.started()));
        return counter.id();
    }

    private void raise(String id) {
        commands.change(
                context(), Counter.class, id, PlatformErrors.NOT_FOUND, c -> {}, c -> c.raise(1));
    }

    private static CommandContext context() {
        return new CommandContext(Caller.system("test"), null, null, "test");
    }
}
