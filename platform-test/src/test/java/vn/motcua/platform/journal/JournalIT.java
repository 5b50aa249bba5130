package vn.motcua.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Update;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.command.IdempotencyKey;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.sample.Counter;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.test.TestServers;
import vn.motcua.platform.web.PlatformErrors;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A chain of four entries, copied to where no relay sends them, and what is done to it behind the
 * service's back.
 */
@SampleTest
class JournalIT {

    private static final MongoClient CLIENT =
            MongoClients.create(TestServers.mongoUri("test_journal"));

    @Autowired private Commands commands;
    @Autowired private MongoTemplate service;

    private final String id = UUID.randomUUID().toString();
    private final String key = "k-" + id;
    private MongoTemplate mongo;
    private Journal journal;

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    @BeforeEach
    void fourEntries() {
        mongo =
                new MongoTemplate(
                        new SimpleMongoClientDatabaseFactory(CLIENT, "test_journal"),
                        service.getConverter());
        journal = new Journal(mongo, JsonMapper.shared(), Clock.systemUTC());
        mongo.indexOps(JournalEntry.COLLECTION)
                .createIndex(new Index("command", Sort.Direction.ASC));
        Counter counter = new Counter(id);
        commands.create(
                context(key), Counter.class, () -> new Decision<>(counter, counter.started()));
        for (int i = 0; i < 3; i++) {
            commands.change(
                    context(null),
                    Counter.class,
                    id,
                    PlatformErrors.NOT_FOUND,
                    _ -> {},
                    found -> found.raise(1));
        }
        for (long sequence = 1; sequence <= 4; sequence++) {
            mongo.save(
                    Objects.requireNonNull(
                            service.findById(
                                    JournalEntry.id(id, sequence),
                                    Document.class,
                                    JournalEntry.COLLECTION)),
                    JournalEntry.COLLECTION);
        }
        assertThat(journal.verify(id)).isTrue();
    }

    @Test
    void readsAnEntryAsItWasWritten() {
        for (long sequence = 1; sequence <= 4; sequence++) {
            Document written = stored(sequence);
            JournalEntry read =
                    Objects.requireNonNull(
                            mongo.findById(JournalEntry.id(id, sequence), JournalEntry.class));

            Document whole = new Document();
            mongo.getConverter().write(read, whole);
            whole.remove("_class");
            assertThat(bson(read.document())).isEqualTo(bson(written)).isEqualTo(bson(whole));
        }
        assertThat(stored(1)).containsKeys("person", "salt", "command", "bodyHash");
    }

    private static BsonDocument bson(Document document) {
        return document.toBsonDocument(
                Document.class, MongoClientSettings.getDefaultCodecRegistry());
    }

    @Test
    void showsAnEntryThatIsMissing() {
        mongo.remove(query(where("_id").is(JournalEntry.id(id, 2))), JournalEntry.class);

        assertThat(journal.verify(id)).isFalse();
    }

    @Test
    void showsThatTheFirstIsMissing() {
        mongo.remove(query(where("_id").is(JournalEntry.id(id, 1))), JournalEntry.class);

        assertThat(journal.verify(id)).isFalse();
    }

    @Test
    void showsEntriesThatHaveChangedPlaces() {
        Document second = stored(2);
        Document third = stored(3);
        replace(2, third);
        replace(3, second);

        assertThat(journal.verify(id)).isFalse();
    }

    @Test
    void showsWhoWasWrittenOverAnother() {
        mongo.updateFirst(
                query(where("_id").is(JournalEntry.id(id, 3))),
                new Update().set("actor.subject", "somebody-else"),
                JournalEntry.class);

        assertThat(journal.verify(id)).isFalse();
    }

    @Test
    void showsAPersonWhoWasExchanged() {
        mongo.updateFirst(
                query(where("_id").is(JournalEntry.id(id, 3))),
                new Update().set("person", "{\"name\":\"Trần Văn Ba\"}"),
                JournalEntry.class);

        assertThat(journal.verify(id)).isFalse();
    }

    @Test
    void staysWholeWhenPersonsAreErased() {
        mongo.updateMulti(
                query(where("_id").gt(JournalEntry.id(id, 0)).lt(JournalEntry.id(id, 9))),
                new Update().unset("person").unset("salt"),
                JournalEntry.class);

        assertThat(journal.verify(id)).isTrue();
        assertThat(journal.of(id)).allMatch(entry -> !entry.wire().contains("person"));
    }

    @Test
    void saltsEachPersonAnew() {
        List<JournalEntry> entries = journal.of(id);

        assertThat(entries).extracting(JournalEntry::person).containsOnly(entries.get(0).person());
        assertThat(entries).extracting(JournalEntry::personHash).doesNotHaveDuplicates();
    }

    @Test
    void isReadInPages() {
        assertThat(journal.page(id, 1, 2))
                .extracting(JournalEntry::sequence)
                .containsExactly(2L, 3L);
        assertThat(journal.page(id, 4, 2)).isEmpty();
    }

    @Test
    void findsWhatAKeyDid() {
        assertThat(journal.byCommand(new IdempotencyKey(key, "other")))
                .hasValueSatisfying(entry -> {
                    assertThat(entry.id()).isEqualTo(JournalEntry.id(id, 1));
                    assertThat(entry.bodyHash()).isEqualTo("body");
                });
        assertThat(journal.byCommand(new IdempotencyKey("none", "body"))).isEmpty();
    }

    @Test
    void doesNotGoOnBehindAGap() {
        NewEvent event = new Counter(id).raise(1);

        assertThatThrownBy(() -> journal.next(id, 6, event, context(null), null))
                .hasMessageContaining("no entry " + JournalEntry.id(id, 5));
        assertThat(journal.next(id, 5, event, context(null), null).previous())
                .isEqualTo(journal.of(id).getLast().hash());
    }

    private Document stored(long sequence) {
        return Objects.requireNonNull(
                mongo.findById(
                        JournalEntry.id(id, sequence), Document.class, JournalEntry.COLLECTION));
    }

    /** Content and hashes of one entry at the place of another. */
    private void replace(long sequence, Document with) {
        Document moved = new Document(with).append("_id", JournalEntry.id(id, sequence));
        moved.append("sequence", sequence);
        mongo.save(moved, JournalEntry.COLLECTION);
    }

    private static CommandContext context(@org.jspecify.annotations.Nullable String key) {
        IdempotencyKey given = key == null ? null : new IdempotencyKey(key, "body");
        return new CommandContext(Caller.system("test"), given, null, "test");
    }
}
