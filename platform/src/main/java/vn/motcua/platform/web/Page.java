package vn.motcua.platform.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param nextCursor to be sent back as {@code cursor} for the next part; absent on the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** The most items a caller may ask for in one page. */
    public static final int MAX_LIMIT = 100;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of a query that asked for one item more than the limit, which tells whether
     * there is a next page.
     *
     * @param cursor the cursor behind an item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<? super T, String> cursor) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = found.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()));
    }

    /** The same page of what the items are to the caller. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), nextCursor);
    }
}
