package vn.motcua.catalog.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is found in one record. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final Set<String> cleaned = new LinkedHashSet<>();

    void add(FindingKind kind, String where, Object value) {
        found.add(new Finding(kind, where, String.valueOf(value)));
    }

    /** Texts are many: one finding names all that were cleaned. */
    void cleaned(String where) {
        cleaned.add(where);
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(found);
        if (!cleaned.isEmpty()) {
            String fields = String.join(", ", cleaned);
            all.add(new Finding(FindingKind.TEXT_CLEANED, "texts", fields));
        }
        return List.copyOf(all);
    }
}
