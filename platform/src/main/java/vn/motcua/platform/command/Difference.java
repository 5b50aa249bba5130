package vn.motcua.platform.command;

import com.mongodb.client.model.Updates;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What makes one document of another: most of what a command reads it does not change, and what is
 * not sent need not be read, checked and compared by the database.
 */
final class Difference {

    private Difference() {}

    /**
     * The update of one field; empty where it is as it was.
     *
     * @param stored as the driver read it
     * @param written as it is to be
     */
    static Optional<Bson> of(String field, @Nullable Object stored, @Nullable Object written) {
        if (same(stored, written)) {
            return Optional.empty();
        }
        return Optional.of(written == null ? Updates.unset(field) : Updates.set(field, written));
    }

    private static boolean same(@Nullable Object read, @Nullable Object written) {
        if (read instanceof Map<?, ?> a && written instanceof Map<?, ?> b) {
            return a.size() == b.size()
                    && a.entrySet().stream()
                            .allMatch(entry -> same(entry.getValue(), b.get(entry.getKey())));
        }
        if (read instanceof List<?> a && written instanceof List<?> b) {
            return same(a, b);
        }
        // the driver writes instants and reads dates
        if (read instanceof Date date && written instanceof Instant instant) {
            return date.toInstant().equals(instant);
        }
        return Objects.equals(read, written);
    }

    private static boolean same(List<?> read, List<?> written) {
        if (read.size() != written.size()) {
            return false;
        }
        for (int i = 0; i < read.size(); i++) {
            if (!same(read.get(i), written.get(i))) {
                return false;
            }
        }
        return true;
    }
}
