package vn.motcua.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.mongo.Transaction;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.sample.Tally;
import vn.motcua.platform.work.WorkQueue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** One poll after another, with a handler that fails as it is told. */
@SampleTest
class DispatcherIT {

    @Autowired private MongoTemplate mongo;
    @Autowired private ParkedEvents parked;
    @Autowired private WorkQueue queue;
    @Autowired private Transactions transactions;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final Stubborn handler = new Stubborn("stubborn-" + run);
    private long offset;

    /** Remembers what it was given; fails by subject, so many times. */
    private static final class Stubborn implements EventHandler {

        private final String name;
        private final List<String> seen = new ArrayList<>();
        private final Map<String, Integer> failures = new HashMap<>();
        private boolean databaseIsAway;
        private Runnable besides = () -> {};

        Stubborn(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String topic() {
            return "topic";
        }

        @Override
        public void handle(IncomingEvent event, Writes writes) {
            if (databaseIsAway) {
                throw new DataAccessResourceFailureException("away");
            }
            besides.run();
            int left = failures.getOrDefault(event.subject(), 0);
            if (left > 0) {
                failures.put(event.subject(), left - 1);
                throw new IllegalStateException("refused for the test");
            }
            seen.add(event.subject() + "/" + event.sequence());
            writes.upsertNewer(new Tally.Seen(event.subject(), event.sequence(), 1));
        }
    }

    @Test
    void parksWhatFailsWithItsSuccessorsAndLetsOthersPass() {
        handler.failures.put(subject("b"), Integer.MAX_VALUE);

        dispatcher()
                .dispatch(
                        List.of(
                                message("a", 1),
                                message("b", 1),
                                unreadable("c"),
                                message("b", 2),
                                message("c", 2),
                                message("a", 2)));

        assertThat(reasons("b"))
                .containsExactly(IllegalStateException.class.getName(), ParkedEvent.BEHIND);
        assertThat(reasons("c"))
                .containsExactly(UnreadableEventException.class.getName(), ParkedEvent.BEHIND);
        assertThat(reasons("a")).isEmpty();
        assertThat(mongo.findById(subject("a"), Tally.Seen.class))
                .isEqualTo(new Tally.Seen(subject("a"), 2, 1));
        assertThat(mongo.findById(subject("b"), Tally.Seen.class)).isNull();
    }

    @Test
    void doesNotParkWhatPassesWhenTriedAgain() {
        handler.failures.put(subject("a"), 3);

        dispatcher().dispatch(List.of(message("a", 1), message("a", 2)));

        assertThat(reasons("a")).isEmpty();
        assertThat(handler.seen).endsWith(subject("a") + "/1", subject("a") + "/2");
    }

    @Test
    void keepsSuccessorsWaitingThoughTheyWouldPassNow() {
        handler.failures.put(subject("a"), 4);
        Dispatcher dispatcher = dispatcher();
        dispatcher.dispatch(List.of(message("a", 1)));
        handler.failures.clear();

        dispatcher.dispatch(List.of(message("a", 2), message("b", 1)));

        assertThat(reasons("a")).hasSize(2);
        assertThat(handler.seen).containsExactly(subject("b") + "/1");
    }

    @Test
    void givesThePollBackWhileTheDatabaseIsAway() {
        handler.databaseIsAway = true;
        Dispatcher dispatcher = dispatcher();
        List<ConsumerRecord<String, byte[]>> poll = List.of(message("a", 1), unreadable("b"));

        assertThatThrownBy(() -> dispatcher.dispatch(poll))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(reasons("a")).isEmpty();

        handler.databaseIsAway = false;
        dispatcher.dispatch(poll);
        assertThat(handler.seen).contains(subject("a") + "/1");
        assertThat(reasons("b")).hasSize(1);
    }

    /** A killed process leaves its transaction open for as long as the server allows. */
    @Test
    void givesThePollBackWhileAnotherTransactionHoldsWhatItWrites() {
        String held = "held-" + run;
        mongo.getCollection(held).insertOne(new Document("_id", 1));
        Consumer<Transaction> write =
                transaction ->
                        transaction.update(held, Filters.eq("_id", 1), Updates.inc("count", 1));
        handler.besides = () -> transactions.run(write);
        Dispatcher dispatcher = dispatcher();
        List<ConsumerRecord<String, byte[]>> poll = List.of(message("a", 1));

        transactions.run(dead -> {
            write.accept(dead);
            assertThatThrownBy(() -> dispatcher.dispatch(poll)).matches(Transactions::isTransient);
        });
        assertThat(reasons("a")).isEmpty();

        dispatcher.dispatch(poll);
        assertThat(handler.seen).containsExactly(subject("a") + "/1");
    }

    @Test
    void parksARecordOnceHoweverOftenItComes() {
        ConsumerRecord<String, byte[]> broken = unreadable("a");

        dispatcher().dispatch(List.of(broken));
        dispatcher().dispatch(List.of(broken));

        assertThat(reasons("a")).hasSize(1);
    }

    @Test
    void replaysAsItIsGivenAndSaysWhatFails() {
        handler.failures.put(subject("a"), Integer.MAX_VALUE);
        Dispatcher dispatcher = dispatcher();
        dispatcher.dispatch(List.of(message("a", 1), message("a", 2)));
        ParkedEvent first = parked.first(handler.name(), subject("a")).getFirst();

        assertThatThrownBy(() -> dispatcher.replay(first)).hasMessage("refused for the test");
        handler.failures.clear();
        dispatcher.replay(first);

        assertThat(handler.seen).containsExactly(subject("a") + "/1");
    }

    private Dispatcher dispatcher() {
        return new Dispatcher(handler, new EventReader(JsonMapper.shared()), parked, mongo, queue);
    }

    private String subject(String name) {
        return name + "-" + run;
    }

    private List<String> reasons(String name) {
        return mongo
                .find(
                        query(where("handler").is(handler.name()).and("subject").is(subject(name)))
                                .with(org.springframework.data.domain.Sort.by("id")),
                        ParkedEvent.class)
                .stream()
                .map(ParkedEvent::reason)
                .toList();
    }

    private ConsumerRecord<String, byte[]> message(String name, long sequence) {
        return record(name, sequence, "{}");
    }

    private ConsumerRecord<String, byte[]> unreadable(String name) {
        return record(name, 1, "not json");
    }

    private ConsumerRecord<String, byte[]> record(String name, long sequence, String value) {
        offset++;
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>("topic", 0, offset, subject(name), bytes(value));
        Map.of(
                        "ce_id",
                        subject(name) + "/" + sequence,
                        "ce_source",
                        "urn:test",
                        "ce_type",
                        "vn.motcua.dossier.raised.v1",
                        "ce_subject",
                        subject(name),
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        "2026-03-09T02:00:00Z")
                .forEach((header, text) -> message.headers().add(header, bytes(text)));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
