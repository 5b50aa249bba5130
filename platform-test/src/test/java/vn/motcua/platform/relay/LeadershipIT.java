package vn.motcua.platform.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.kafka.core.KafkaTemplate;

import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.mongo.Lease;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Leaders of a journal that pass by hand, one after the other or past one another. */
@MotcuaIntegrationTest(
        classes = vn.motcua.platform.sample.SampleApplication.class,
        properties = {
            "spring.application.name=leadership-test",
            "spring.config.import=classpath:platform.yaml"
        })
class LeadershipIT {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Autowired private MongoTemplate mongo;
    @Autowired private Transactions transactions;
    @Autowired private RelayLoop loop;

    /** The leaders' time stands still unless a test moves it. */
    private Instant now = Instant.parse("2026-03-09T02:00:00Z");

    /** What each pass of a leader was given to send. */
    private final List<List<String>> given = new ArrayList<>();

    @BeforeEach
    void leadsNobodyElse() {
        loop.stop();
        mongo.getCollection(JournalEntry.COLLECTION).deleteMany(Filters.gte("_id", ""));
        mongo.getCollection(Lease.COLLECTION).deleteOne(Filters.eq("_id", Relay.LEASE));
    }

    @Test
    void givesPositionsWithoutGapsThoughSomeWasNotTaken() {
        pending("x/1", "x/2", "x/3", "y/1");
        Relay leader =
                leader(
                        "a",
                        LONG,
                        entries -> given.size() > 1 ? entries : List.of(id("x/1"), id("y/1")));

        assertThat(leader.pass()).as("it waits before it tries again").isEqualTo(Relay.LATER);
        assertPositions("x/1=1", "x/2=", "x/3=", "y/1=2");

        assertThat(leader.pass()).isEqualTo(Relay.GATHER);
        assertThat(given.get(1)).containsExactly(id("x/2"), id("x/3"));
        assertPositions("x/1=1", "x/2=3", "x/3=4", "y/1=2");
        assertThat(leader.pass()).as("nothing is pending").isEqualTo(Relay.IDLE);
    }

    @Test
    void sendsAgainInOrderWhatALeaderSentAndDidNotMark() {
        pending("x/1", "x/2");
        Relay dies =
                leader(
                        "a",
                        SHORT,
                        _ -> {
                            throw new IllegalStateException("the process dies here");
                        });
        assertThatThrownBy(dies::pass).hasMessage("the process dies here");
        Relay next = leader("b", LONG, all -> all);

        await().atMost(Duration.ofSeconds(30)).until(next::pass, Relay.GATHER::equals);

        assertThat(given).containsExactly(both(), both());
        assertPositions("x/1=1", "x/2=2");
    }

    /** It sends twice, which changes nothing, and cannot give a position twice. */
    @Test
    void fencesALeaderThatSleptPastItsLease() {
        pending("x/1", "x/2");
        Relay next = leader("b", LONG, all -> all);
        Relay slept =
                leader(
                        "a",
                        SHORT,
                        all -> {
                            await().atMost(Duration.ofSeconds(30))
                                    .until(next::pass, Relay.GATHER::equals);
                            return all;
                        });

        assertThatThrownBy(slept::pass).hasMessageContaining("leads");

        assertPositions("x/1=1", "x/2=2");
        assertThat(slept.pass()).as("it has learnt who leads").isEqualTo(Relay.LATER);
        pending("x/3");
        assertThat(next.pass()).isEqualTo(Relay.GATHER);
        assertPositions("x/1=1", "x/2=2", "x/3=3");
    }

    @Test
    void marksNothingOfABatchOfWhichSomethingIsMarked() {
        pending("x/1", "x/2");
        Relay leader =
                leader(
                        "a",
                        LONG,
                        all -> {
                            mongo.getCollection(JournalEntry.COLLECTION)
                                    .updateOne(
                                            Filters.eq("_id", id("x/2")), Updates.unset("pending"));
                            return all;
                        });

        assertThatThrownBy(leader::pass).hasMessageContaining("has marked");

        assertPositions("x/1=", "x/2=");
        assertThat(leader("a", LONG, all -> all).pass()).isEqualTo(Relay.GATHER);
        assertPositions("x/1=1", "x/2=");
    }

    /** Their instance's clock was behind, or its transaction took long. */
    @Test
    void sendsWhatCameLateByTheNextLookAtEverythingAndNothingBefore() {
        Instant start = now;
        Relay leader = leader("a", LONG, all -> all);
        assertThat(leader.pass()).as("a look at everything").isEqualTo(Relay.IDLE);
        pending(start.minusSeconds(20), "x/1");
        pending(start, "x/2", "x/3", "y/1");
        now = start.plusMillis(100);

        assertThat(leader.pass()).isEqualTo(Relay.GATHER);
        assertPositions("x/1=", "x/2=", "x/3=", "y/1=1");

        now = start.plus(Relay.EVERYTHING);
        assertThat(leader.pass()).isEqualTo(Relay.GATHER);
        assertThat(given.getLast()).containsExactly(id("x/1"), id("x/2"), id("x/3"));
        assertPositions("x/1=2", "x/2=3", "x/3=4", "y/1=1");
    }

    /** A mark is written with w=1, so a primary can take it with it. */
    @Test
    void sendsAgainWhatHasLostItsMark() {
        Instant start = now;
        Relay leader = leader("a", LONG, all -> all);
        pending(start, "x/1", "x/2");
        assertThat(leader.pass()).isEqualTo(Relay.GATHER);
        mongo.getCollection(JournalEntry.COLLECTION)
                .updateOne(
                        Filters.eq("_id", id("x/2")),
                        Updates.combine(Updates.set("pending", true), Updates.unset("position")));

        now = start.plus(Relay.EVERYTHING);
        assertThat(leader.pass()).as("it may still be on its way").isEqualTo(Relay.IDLE);

        now = start.plus(Relay.MARK_SHOWS).plusMillis(1);
        assertThat(leader.pass()).isEqualTo(Relay.GATHER);
        assertThat(given.getLast()).containsExactly(id("x/2"));
        assertPositions("x/1=1", "x/2=3");
    }

    @Test
    void lettingGoLetsAnotherLeadAtOnce() {
        pending("x/1");
        Relay leaving = leader("a", LONG, _ -> List.of());
        leaving.pass();
        Relay next = leader("b", LONG, all -> all);
        assertThat(next.pass()).isEqualTo(Relay.LATER);

        leaving.release();

        assertThat(next.pass()).isEqualTo(Relay.GATHER);
    }

    private Relay leader(String holder, Duration lease, UnaryOperator<List<String>> taken) {
        Sender sender =
                new Sender(
                        new KafkaTemplate<>(() -> {
                            throw new IllegalStateException("not asked");
                        }),
                        "urn:test",
                        Runnable::run) {
                    @Override
                    List<String> send(List<JournalEntry> entries) {
                        List<String> ids = entries.stream().map(JournalEntry::id).toList();
                        given.add(ids);
                        return taken.apply(ids);
                    }
                };
        return new Relay(
                mongo,
                transactions,
                new Lease(mongo, Relay.LEASE, holder, lease),
                sender,
                () -> now);
    }

    private static List<String> both() {
        return List.of(id("x/1"), id("x/2"));
    }

    private void pending(String... entries) {
        pending(now, entries);
    }

    private void pending(Instant at, String... entries) {
        for (String entry : entries) {
            String[] parts = entry.split("/", 2);
            mongo.getCollection(JournalEntry.COLLECTION)
                    .insertOne(
                            new Document("_id", id(entry))
                                    .append("aggregate", parts[0])
                                    .append("sequence", Long.parseLong(parts[1]))
                                    .append("type", "vn.motcua.dossier.raised.v1")
                                    .append("topic", "topic")
                                    .append("key", parts[0])
                                    .append("at", at)
                                    .append(
                                            "actor",
                                            new Document("subject", "test")
                                                    .append("role", "SYSTEM"))
                                    .append("data", "{}")
                                    .append("access", new Document())
                                    .append("correlationId", "test")
                                    .append("previous", "")
                                    .append("hash", "")
                                    .append("pending", true)
                                    .append("schema", 1));
        }
    }

    private static String id(String entry) {
        String[] parts = entry.split("/", 2);
        return JournalEntry.id(parts[0], Long.parseLong(parts[1]));
    }

    /** Marks are written without waiting for the majority, which is what is read here. */
    private void assertPositions(String... expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(positions()).containsExactly(expected));
    }

    /** Each entry with its position, in the order of ids. */
    private List<String> positions() {
        List<String> found = new ArrayList<>();
        for (Document entry :
                mongo.getCollection(JournalEntry.COLLECTION)
                        .find(Filters.gte("_id", ""))
                        .sort(Sorts.ascending("_id"))) {
            Long position = entry.getLong("position");
            found.add(
                    entry.getString("aggregate")
                            + "/"
                            + entry.getLong("sequence")
                            + "="
                            + (position == null ? "" : position));
        }
        return found;
    }
}
