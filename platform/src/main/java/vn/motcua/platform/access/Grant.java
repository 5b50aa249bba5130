package vn.motcua.platform.access;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Items whose field has one of the values; there is at least one and none is null. */
record Grant<T>(
        String path, List<?> values, Function<? super T, ? extends @Nullable Object> property)
        implements Scope<T> {

    @Override
    public boolean matches(T item) {
        Object found = property.apply(item);
        return found instanceof Collection<?> many
                ? many.stream().anyMatch(values::contains)
                : found != null && values.contains(found);
    }

    @Override
    public Criteria criteria() {
        Criteria field = Criteria.where(path);
        return values.size() == 1 ? field.is(values.getFirst()) : field.in(values);
    }
}
