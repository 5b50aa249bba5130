package vn.motcua.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;

import vn.motcua.platform.test.TestServers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ScopeIT {

    enum Stage {
        DRAFT,
        SUBMITTED
    }

    record Item(
            @Id String id,
            @Nullable String owner,
            @Nullable String agency,
            @Nullable Stage stage,
            List<String> handlers) {}

    private static final List<Item> ITEMS = items();

    private static final MongoClient CLIENT =
            MongoClients.create(TestServers.mongoUri("test_scopes"));
    private static final MongoTemplate MONGO = new MongoTemplate(CLIENT, "test_scopes");

    @BeforeContainer
    static void storeItems() {
        MONGO.dropCollection(Item.class);
        Stream.of("owner", "agency", "stage", "handlers")
                .forEach(field ->
                        MONGO.indexOps(Item.class).createIndex(new Index(field, Direction.ASC)));
        MONGO.insertAll(ITEMS);
    }

    @AfterContainer
    static void close() {
        CLIENT.close();
    }

    @Property(tries = 300)
    void databaseFindsExactlyWhatItemsMatch(@ForAll("scopes") Scope<Item> scope) {
        Query query = new Query(scope.criteria());
        if (scope.equals(Scope.all())) {
            query.withHint("_id_");
        }

        Set<String> found =
                MONGO.find(query, Item.class).stream().map(Item::id).collect(Collectors.toSet());

        assertThat(found)
                .as("%s", scope)
                .isEqualTo(
                        ITEMS.stream()
                                .filter(scope::matches)
                                .map(Item::id)
                                .collect(Collectors.toSet()));
    }

    @Provide
    Arbitrary<Scope<Item>> scopes() {
        return Arbitraries.recursive(ScopeIT::pieces, ScopeIT::combined, 0, 3);
    }

    private static Arbitrary<Scope<Item>> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.<Scope<Item>>of(Scope.all(), Scope.none()),
                names().injectNull(0.2).map(value -> Scope.field("owner", value, Item::owner)),
                names().map(value -> Scope.field("handlers", value, Item::handlers)),
                Arbitraries.of(Stage.class)
                        .set()
                        .map((Set<Stage> stages) -> Scope.fieldIn("stage", stages, Item::stage)),
                names().injectNull(0.2)
                        .set()
                        .ofMaxSize(3)
                        .map((Set<String> values) ->
                                Scope.fieldIn("agency", values, Item::agency)));
    }

    private static Arbitrary<Scope<Item>> combined(Arbitrary<Scope<Item>> parts) {
        return Combinators.combine(parts, parts, Arbitraries.of(true, false))
                .as((a, b, any) -> any ? Scope.anyOf(a, b) : Scope.allOf(a, b));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("A", "B", "C");
    }

    /** Every combination of owner, agency, stage and handlers, absent ones included. */
    private static List<Item> items() {
        return IntStream.range(0, 4 * 4 * 3 * 4)
                .mapToObj(n ->
                        new Item(
                                "i" + n,
                                name(n % 4),
                                name(n / 4 % 4),
                                n / 16 % 3 == 0 ? null : Stage.values()[n / 16 % 3 - 1],
                                Stream.of("A", "B").limit(n / 48).toList()))
                .toList();
    }

    private static @Nullable String name(int n) {
        return n == 0 ? null : String.valueOf((char) ('A' + n - 1));
    }
}
