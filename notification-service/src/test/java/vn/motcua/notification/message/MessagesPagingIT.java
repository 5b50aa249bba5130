package vn.motcua.notification.message;

import static org.mockito.Mockito.mock;

import static java.util.Comparator.comparing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.IndexDefinition;

import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.Letter;
import vn.motcua.platform.access.Scope;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.test.Paging;
import vn.motcua.platform.test.TestServers;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.work.WorkQueue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An inbox in pages, with many messages of the same moment and others that come in between. */
class MessagesPagingIT {

    private static final String DATABASE = "test_inbox";
    private static final MongoClient CLIENT = MongoClients.create(TestServers.mongoUri(DATABASE));
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, DATABASE);

    private final Messages messages = new Messages(MONGO);

    /**
     * An event that is told.
     *
     * @param since the page after which its message comes; 0 for before the first
     */
    record Told(int sequence, Instant at, int since) {}

    @BeforeContainer
    static void makeIndexes() {
        MONGO.dropCollection(Message.class);
        for (IndexDefinition index : new MessageConfiguration().messageIndexes().definitions()) {
            MONGO.indexOps(Message.class).createIndex(index);
        }
    }

    @AfterContainer
    static void close() {
        CLIENT.close();
    }

    @Property(tries = 30)
    void givesEachMessageOnce(
            @ForAll("told") List<Told> told, @ForAll @IntRange(min = 1, max = 100) int limit) {
        String owner = UUID.randomUUID().toString();
        store(owner, told, 0);
        List<String> newestFirst =
                told.stream()
                        .filter(each -> each.since() == 0)
                        .map(each -> message(owner, each))
                        .sorted(
                                comparing((Message message) -> message.cause().happenedAt())
                                        .thenComparing(Message::id)
                                        .reversed())
                        .map(Message::id)
                        .toList();

        Paging.assertGivesEachOnce(
                (most, cursor) ->
                        messages.page(inboxOf(owner), null, cursor, most).map(Message::id),
                limit,
                newestFirst,
                page -> store(owner, told, page));
    }

    @Example
    void refusesCursorsOfOtherLists() {
        Paging.assertRefusesForeignCursors(
                (most, cursor) ->
                        messages.page(inboxOf("somebody"), null, cursor, most).map(Message::id),
                2,
                Cursor.encode("soon", "x"),
                Cursor.encode("", "x"),
                Cursor.encode("2026-03-09T02:00:00Z", "x"),
                Cursor.encode("9223372036854775808", "x"));
    }

    @Provide
    Arbitrary<List<Told>> told() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 999),
                        Arbitraries.integers().between(0, 3).map(MessageExamples.AT::plusMillis),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Told::new)
                .list()
                .uniqueElements(Told::sequence)
                .ofMaxSize(60);
    }

    private static Scope<Message> inboxOf(String owner) {
        return Scope.field("recipient.owner", owner, message -> message.recipient().owner());
    }

    private static void store(String owner, List<Told> told, int since) {
        Writes writes = new Writes(MONGO, mock(WorkQueue.class));
        told.stream()
                .filter(each -> each.since() == since)
                .forEach(each -> writes.insertOnce(message(owner, each)));
        writes.flush();
    }

    private static Message message(String owner, Told told) {
        String event = "%s/%010d".formatted(owner, told.sequence());
        return Message.byEmail(
                new Cause(event, owner, null, List.of(), told.at(), "request-1"),
                new Recipient(owner, "Ánh", null),
                new Letter("dossier-submitted", 1, Language.VI, "Đã nhận hồ sơ", "Kính gửi"));
    }
}
