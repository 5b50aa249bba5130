package vn.motcua.platform.audit;

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

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.test.Paging;
import vn.motcua.platform.test.TestServers;
import vn.motcua.platform.web.Cursor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The record of reads in pages, with many reads in the same moment and others in between. */
class ReadAuditPagingIT {

    private static final String DATABASE = "test_read_audit";
    private static final Instant AT = Instant.parse("2026-03-09T02:00:00Z");
    private static final MongoClient CLIENT = MongoClients.create(TestServers.mongoUri(DATABASE));
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, DATABASE);

    private final ReadAudit audit = new ReadAudit(MONGO, Clock.systemUTC());

    /**
     * A read.
     *
     * @param since the page after which it is recorded; 0 for before the first
     */
    record Read(String id, Instant at, int since) {}

    @BeforeContainer
    static void makeIndexes() {
        MONGO.dropCollection(RecordedRead.class);
        Indexes indexes = new AuditAutoConfiguration().readAuditIndexes();
        for (IndexDefinition index : indexes.definitions()) {
            MONGO.indexOps(RecordedRead.class).createIndex(index);
        }
    }

    @AfterContainer
    static void close() {
        CLIENT.close();
    }

    @Property(tries = 30)
    void givesEachReadOnce(
            @ForAll("reads") List<Read> reads, @ForAll @IntRange(min = 1, max = 100) int limit) {
        String owner = UUID.randomUUID().toString();
        Caller caller = Caller.of(Map.of("sub", owner));
        record(owner, reads, 0);
        List<String> newestFirst =
                reads.stream()
                        .filter(read -> read.since() == 0)
                        .sorted(comparing(Read::at).thenComparing(Read::id).reversed())
                        .map(read -> owner + read.id())
                        .toList();

        Paging.assertGivesEachOnce(
                (most, cursor) -> audit.of(owner, caller, cursor, most).map(RecordedRead::id),
                limit,
                newestFirst,
                page -> record(owner, reads, page));
    }

    @Example
    void refusesCursorsOfOtherLists() {
        Caller caller = Caller.of(Map.of("sub", "owner"));

        Paging.assertRefusesForeignCursors(
                (most, cursor) -> audit.of("owner", caller, cursor, most).map(RecordedRead::id),
                2,
                Cursor.encode("yesterday", "x"),
                Cursor.encode("", "x"),
                Cursor.encode("1773021600000", "x"),
                Cursor.encode(Instant.MAX.toString(), "x"),
                Cursor.encode(Instant.MIN.toString(), "x"));
    }

    @Provide
    Arbitrary<List<Read>> reads() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999).map("-%03d"::formatted),
                        Arbitraries.integers().between(0, 3).map(AT::plusMillis),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Read::new)
                .list()
                .uniqueElements(Read::id)
                .ofMaxSize(60);
    }

    private static void record(String owner, List<Read> reads, int since) {
        MONGO.insertAll(
                reads.stream()
                        .filter(read -> read.since() == since)
                        .map(read ->
                                new RecordedRead(
                                        owner + read.id(),
                                        owner,
                                        "officer",
                                        null,
                                        Set.of(),
                                        null,
                                        "dossiers/1",
                                        "worklist",
                                        read.at(),
                                        1))
                        .toList());
    }
}
