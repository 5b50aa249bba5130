package vn.motcua.dossier.view;

import static java.util.Comparator.reverseOrder;

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

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.access.Callers;
import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DraftContent;
import vn.motcua.dossier.reference.InMemory;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.test.Paging;
import vn.motcua.platform.test.TestServers;
import vn.motcua.platform.web.Page;

import java.util.List;
import java.util.UUID;

/** One's own dossiers in pages, while others are begun. */
class ListPagingIT {

    private static final String DATABASE = "test_lists";
    private static final MongoClient CLIENT = MongoClients.create(TestServers.mongoUri(DATABASE));
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, DATABASE);
    private static final DossierFilter MINE =
            new DossierFilter(List.of(), null, null, null, null, true);

    private final ListDossiers list =
            new ListDossiers(
                    MONGO,
                    new DossierPolicy(InMemory.agencies(Catalogue.agencies())),
                    () -> ADossier.MONDAY);

    /**
     * A draft.
     *
     * @param since the page after which it is begun; 0 for before the first
     */
    record Begun(String id, int since) {}

    @BeforeContainer
    static void makeIndex() {
        MONGO.dropCollection(Dossier.class);
        MONGO.indexOps(Dossier.class)
                .createIndex(new Index("owner", Direction.ASC).on("_id", Direction.DESC));
    }

    @AfterContainer
    static void close() {
        CLIENT.close();
    }

    @Property(tries = 20)
    void givesEachDossierOnce(
            @ForAll("begun") List<Begun> begun, @ForAll @IntRange(min = 1, max = 100) int limit) {
        Caller owner = Callers.citizen(UUID.randomUUID().toString());
        store(owner, begun, 0);
        List<String> newestFirst =
                begun.stream()
                        .filter(each -> each.since() == 0)
                        .map(each -> id(owner, each))
                        .sorted(reverseOrder())
                        .toList();

        Paging.assertGivesEachOnce(
                (most, cursor) -> page(owner, most, cursor),
                limit,
                newestFirst,
                page -> store(owner, begun, page));
    }

    @Example
    void refusesCursorsOfOtherLists() {
        Caller owner = Callers.citizen("somebody");

        Paging.assertRefusesForeignCursors((most, cursor) -> page(owner, most, cursor), 1);
    }

    @Provide
    Arbitrary<List<Begun>> begun() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999).map("-%03d"::formatted),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Begun::new)
                .list()
                .uniqueElements(Begun::id)
                .ofMaxSize(40);
    }

    private Page<String> page(Caller owner, int limit, @Nullable String cursor) {
        return list.list(owner, MINE, limit, cursor).map(DossierSummary::id);
    }

    private static String id(Caller owner, Begun begun) {
        return owner.subject() + begun.id();
    }

    private static void store(Caller owner, List<Begun> begun, int since) {
        MONGO.insertAll(
                begun.stream()
                        .filter(each -> each.since() == since)
                        .map(each ->
                                Dossier.draft(
                                        id(owner, each),
                                        Channel.ONLINE,
                                        owner.subject(),
                                        new DraftContent(
                                                ADossier.rules(),
                                                ADossier.APPLICANT,
                                                ADossier.ROUTE,
                                                "{}",
                                                List.of()),
                                        ADossier.MONDAY))
                        .toList());
    }
}
