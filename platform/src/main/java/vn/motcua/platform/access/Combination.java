package vn.motcua.platform.access;

import org.springframework.data.mongodb.core.query.Criteria;

import java.util.List;

/**
 * Several scopes as one. An empty {@code ANY_OF} is nothing, an empty {@code ALL_OF} everything.
 */
record Combination<T>(Kind kind, List<Scope<T>> parts) implements Scope<T> {

    enum Kind {
        ANY_OF,
        ALL_OF;

        Kind other() {
            return this == ANY_OF ? ALL_OF : ANY_OF;
        }
    }

    /** Leaves out what changes nothing, so that queries stay as short as the indexes want them. */
    static <T> Scope<T> of(Kind kind, List<Scope<T>> parts) {
        Scope<T> neutral = new Combination<>(kind, List.of());
        Scope<T> absorbing = new Combination<>(kind.other(), List.of());
        List<Scope<T>> relevant = parts.stream().filter(part -> !part.equals(neutral)).toList();
        if (relevant.contains(absorbing)) {
            return absorbing;
        }
        return relevant.size() == 1 ? relevant.getFirst() : new Combination<>(kind, relevant);
    }

    @Override
    public boolean matches(T item) {
        return switch (kind) {
            case ANY_OF -> parts.stream().anyMatch(part -> part.matches(item));
            case ALL_OF -> parts.stream().allMatch(part -> part.matches(item));
        };
    }

    @Override
    public Criteria criteria() {
        List<Criteria> criteria = parts.stream().map(Scope::criteria).toList();
        return switch (kind) {
            case ANY_OF -> criteria.isEmpty() ? nothing() : new Criteria().orOperator(criteria);
            case ALL_OF ->
                    criteria.isEmpty() ? new Criteria() : new Criteria().andOperator(criteria);
        };
    }

    private static Criteria nothing() {
        return Criteria.where("_id").in(List.of());
    }
}
