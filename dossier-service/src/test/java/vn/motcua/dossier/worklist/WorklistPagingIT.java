package vn.motcua.dossier.worklist;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

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

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.access.Callers;
import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.Paging;
import vn.motcua.platform.test.TestServers;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A worklist in pages, with dossiers that share dates or have none, and others that come. */
class WorklistPagingIT {

    private static final String DATABASE = "test_worklists";
    private static final String DOSSIERS = "dossiers";
    private static final MongoClient CLIENT = MongoClients.create(TestServers.mongoUri(DATABASE));
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, DATABASE);
    private static final Caller OFFICER =
            Callers.officer("officer", Catalogue.ONE_STOP, Role.RECEPTION_OFFICER);
    private static final WorklistQuery NEW = new WorklistQuery(Worklist.NEW, null, false);

    private static final Comparator<Listed> ORDER =
            comparing(Listed::dueAt, nullsFirst(naturalOrder()))
                    .thenComparing(Listed::acceptanceDue, nullsFirst(naturalOrder()))
                    .thenComparing(Listed::id);

    private final Worklists worklists = worklists();

    /**
     * A dossier as far as its place is concerned.
     *
     * @param since the page after which it comes; 0 for before the first
     */
    record Listed(String id, @Nullable Instant dueAt, @Nullable Instant acceptanceDue, int since) {}

    @BeforeContainer
    static void makeIndex() {
        MONGO.dropCollection(DOSSIERS);
        MONGO.indexOps(DOSSIERS)
                .createIndex(
                        new Index("route.receiving", Direction.ASC)
                                .on("stage", Direction.ASC)
                                .on("dueAt", Direction.ASC)
                                .on("dates.acceptanceDue", Direction.ASC)
                                .on("_id", Direction.ASC)
                                .named(Worklist.NEW.unit().index()));
    }

    @AfterContainer
    static void close() {
        CLIENT.close();
    }

    @Property(tries = 30)
    void givesEachDossierOnce(
            @ForAll("listed") List<Listed> listed,
            @ForAll @IntRange(min = 1, max = 100) int limit) {
        MONGO.remove(new Query(Criteria.where("_id").gt("")), DOSSIERS);
        store(listed, 0);
        List<String> inOrder =
                listed.stream()
                        .filter(each -> each.since() == 0)
                        .sorted(ORDER)
                        .map(Listed::id)
                        .toList();

        Paging.assertGivesEachOnce(this::page, limit, inOrder, page -> store(listed, page));
    }

    @Example
    void refusesCursorsOfOtherLists() {
        Paging.assertRefusesForeignCursors(
                this::page,
                3,
                Cursor.encode("soon", "-", "x"),
                Cursor.encode("-", "soon", "x"),
                Cursor.encode("", "", "x"),
                Cursor.encode("9223372036854775808", "-", "x"));
    }

    @Provide
    Arbitrary<List<Listed>> listed() {
        Arbitrary<Instant> moments =
                Arbitraries.integers().between(-1, 1).map(ADossier.MONDAY::plusMillis);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999).map("d-%03d"::formatted),
                        moments.injectNull(0.3),
                        moments.injectNull(0.3),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Listed::new)
                .list()
                .uniqueElements(Listed::id)
                .ofMaxSize(60);
    }

    private Page<String> page(int limit, @Nullable String cursor) {
        return worklists.page(OFFICER, NEW, limit, cursor).map(WorkItem::id);
    }

    private static Worklists worklists() {
        Agencies agencies = InMemory.agencies(Catalogue.agencies());
        return new Worklists(
                MONGO,
                new DossierPolicy(agencies),
                agencies,
                InMemory.calendars(agencies),
                () -> ADossier.MONDAY);
    }

    private static void store(List<Listed> listed, int since) {
        MONGO.insert(
                listed.stream()
                        .filter(each -> each.since() == since)
                        .map(WorklistPagingIT::document)
                        .toList(),
                DOSSIERS);
    }

    private static Document document(Listed listed) {
        Document dates = new Document();
        if (listed.acceptanceDue() != null) {
            dates.append("acceptanceDue", listed.acceptanceDue());
        }
        Document document =
                new Document("_id", listed.id())
                        .append("code", "H50-" + listed.id())
                        .append("stage", Stage.SUBMITTED.name())
                        .append("channel", "ONLINE")
                        .append("procedure", procedure())
                        .append(
                                "route",
                                new Document("receiving", Catalogue.ONE_STOP)
                                        .append("involved", List.of(Catalogue.ONE_STOP)))
                        .append("holds", new Document("open", List.of()))
                        .append("dates", dates);
        return listed.dueAt() == null ? document : document.append("dueAt", listed.dueAt());
    }

    private static Document procedure() {
        return new Document("code", Catalogue.PROCEDURE)
                .append("version", 1)
                .append("name", new Document("vi", "Đổi giấy phép"))
                .append("steps", List.of());
    }
}
