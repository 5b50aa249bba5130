package vn.motcua.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a caller may see of a collection, as one answer for an item in hand and for a query.
 *
 * <p>A scope only ever grants: there is no negation, and a value that is not there grants nothing.
 * So an officer without an agency sees no dossier, not those without an agency.
 *
 * @param <T> the document
 */
public sealed interface Scope<T> permits Grant, Combination {

    boolean matches(T item);

    /**
     * The same question for a query; to be combined with others by {@link Criteria#andOperator}.
     */
    Criteria criteria();

    /** Everything. */
    static <T> Scope<T> all() {
        return new Combination<>(Combination.Kind.ALL_OF, List.of());
    }

    /** Nothing. */
    static <T> Scope<T> none() {
        return new Combination<>(Combination.Kind.ANY_OF, List.of());
    }

    /** Items whose field has this value; of an array, whose elements have it among them. */
    static <T> Scope<T> field(
            String path,
            @Nullable Object value,
            Function<? super T, ? extends @Nullable Object> property) {
        return value == null ? none() : new Grant<>(path, List.of(value), property);
    }

    /** Items whose field has one of these values. */
    static <T> Scope<T> fieldIn(
            String path,
            Collection<? extends @Nullable Object> values,
            Function<? super T, ? extends @Nullable Object> property) {
        List<?> present = values.stream().filter(Objects::nonNull).distinct().toList();
        return present.isEmpty() ? none() : new Grant<>(path, present, property);
    }

    /** What at least one of them grants; of no scopes nothing. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Scope<T> anyOf(Scope<T>... scopes) {
        return Combination.of(Combination.Kind.ANY_OF, Arrays.asList(scopes));
    }

    /** What each of them grants; of no scopes everything. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Scope<T> allOf(Scope<T>... scopes) {
        return Combination.of(Combination.Kind.ALL_OF, Arrays.asList(scopes));
    }

    /** Whether no item can match, so that a query need not be asked. */
    default boolean isNone() {
        return equals(none());
    }
}
