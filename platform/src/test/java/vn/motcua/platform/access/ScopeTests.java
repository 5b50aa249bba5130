package vn.motcua.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

class ScopeTests {

    record Item(@Nullable String owner, @Nullable String agency, List<String> handlers) {

        Document document() {
            Document document = new Document("_id", "1").append("handlers", handlers);
            if (owner != null) {
                document.append("owner", owner);
            }
            if (agency != null) {
                document.append("agency", agency);
            }
            return document;
        }
    }

    @Property(tries = 2000)
    void itemAndQueryAgree(@ForAll("scopes") Scope<Item> scope, @ForAll("items") Item item) {
        boolean found = finds(scope.criteria().getCriteriaObject(), item.document());

        assertThat(scope.matches(item)).as("%s", scope).isEqualTo(found);
    }

    @Property
    void anyOfGrantsWhatOneGrants(
            @ForAll("scopes") Scope<Item> one,
            @ForAll("scopes") Scope<Item> other,
            @ForAll("items") Item item) {
        assertThat(Scope.anyOf(one, other).matches(item))
                .isEqualTo(one.matches(item) || other.matches(item));
        assertThat(Scope.allOf(one, other).matches(item))
                .isEqualTo(one.matches(item) && other.matches(item));
    }

    @Example
    void absentValueGrantsNothing() {
        Item nobodys = new Item(null, null, List.of());

        assertThat(Scope.field("agency", null, Item::agency).matches(nobodys)).isFalse();
        assertThat(Scope.field("agency", null, Item::agency).isNone()).isTrue();
        assertThat(Scope.fieldIn("agency", new ArrayList<>(), Item::agency).isNone()).isTrue();
        assertThat(Scope.field("agency", "A", Item::agency).matches(nobodys)).isFalse();
    }

    @Example
    void leavesOutWhatChangesNothing() {
        Scope<Item> owner = Scope.field("owner", "u-1", Item::owner);

        assertThat(Scope.anyOf(Scope.none(), owner)).isSameAs(owner);
        assertThat(Scope.allOf(Scope.all(), owner)).isSameAs(owner);
        assertThat(Scope.anyOf(Scope.all(), owner)).isEqualTo(Scope.all());
        assertThat(Scope.allOf(Scope.none(), owner)).isEqualTo(Scope.none());
        assertThat(owner.criteria().getCriteriaObject()).isEqualTo(new Document("owner", "u-1"));
    }

    @Provide
    Arbitrary<Item> items() {
        return Combinators.combine(
                        names().injectNull(0.3),
                        names().injectNull(0.3),
                        names().list().ofMaxSize(2))
                .as(Item::new);
    }

    @Provide
    Arbitrary<Scope<Item>> scopes() {
        return Arbitraries.recursive(this::pieces, this::combined, 0, 3);
    }

    private Arbitrary<Scope<Item>> pieces() {
        return Arbitraries.oneOf(
                Arbitraries.<Scope<Item>>of(Scope.all(), Scope.none()),
                names().injectNull(0.2).map(value -> Scope.field("owner", value, Item::owner)),
                names().map(value -> Scope.field("handlers", value, Item::handlers)),
                names().injectNull(0.2)
                        .set()
                        .ofMaxSize(3)
                        .map((Set<String> values) ->
                                Scope.fieldIn("agency", values, Item::agency)));
    }

    private Arbitrary<Scope<Item>> combined(Arbitrary<Scope<Item>> parts) {
        return Combinators.combine(parts, parts, Arbitraries.of(true, false))
                .as((a, b, any) -> any ? Scope.anyOf(a, b) : Scope.allOf(a, b));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of("A", "B", "C");
    }

    /** What MongoDB does with the operators that scopes use. */
    private static boolean finds(Document query, Document document) {
        return query.entrySet().stream()
                .allMatch(term ->
                        switch (term.getKey()) {
                            case "$or" ->
                                    queries(term.getValue()).stream()
                                            .anyMatch(q -> finds(q, document));
                            case "$and" ->
                                    queries(term.getValue()).stream()
                                            .allMatch(q -> finds(q, document));
                            default -> holds(document.get(term.getKey()), term.getValue());
                        });
    }

    private static List<Document> queries(Object value) {
        return ((Collection<?>) value).stream().map(Document.class::cast).toList();
    }

    private static boolean holds(@Nullable Object found, Object wanted) {
        Collection<?> values =
                wanted instanceof Document in ? in.getList("$in", Object.class) : List.of(wanted);
        return found instanceof Collection<?> many
                ? many.stream().anyMatch(values::contains)
                : found != null && values.contains(found);
    }
}
