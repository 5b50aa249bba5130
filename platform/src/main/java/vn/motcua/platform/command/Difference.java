package vn.motcua.platform.command;

import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What makes one document of another: most of what a command reads it does not change, and what is
 * not sent need not be read, checked and compared by the database.
 */
final class Difference {

    private Difference() {}

    /**
     * The update that makes {@code stored} equal to {@code written}.
     *
     * @param stored as the driver read it
     * @param written as it is to be; it differs in one field at the least
     */
    static Bson between(Document stored, Document written) {
        List<Bson> updates = new ArrayList<>();
        written.forEach((field, value) -> {
            if (!same(stored.get(field), value)) {
                updates.add(Updates.set(field, value));
            }
        });
        stored.keySet().stream()
                .filter(field -> !written.containsKey(field))
                .forEach(field -> updates.add(Updates.unset(field)));
        return Updates.combine(updates);
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
