package vn.motcua.catalog.imports;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.LegalBasis;
import vn.motcua.catalog.sheet.ProcedureSheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Names the parts in which a record says something else than the published sheet. */
final class SheetDifference {

    private SheetDifference() {}

    static List<String> between(ProcedureSheet published, ProcedureSheet record) {
        List<String> parts = new ArrayList<>();
        note(parts, "name", published.name().vi(), record.name().vi());
        note(parts, "decision", published.decision(), record.decision());
        note(parts, "level", published.level(), record.level());
        note(parts, "channels", set(published.channels()), set(record.channels()));
        note(parts, "applicants", set(published.applicants()), set(record.applicants()));
        note(parts, "papers", published.papers().size(), record.papers().size());
        note(parts, "limits", times(published), times(record));
        note(parts, "fees", amounts(published), amounts(record));
        note(parts, "legalBases", numbers(published), numbers(record));
        return parts;
    }

    private static void note(
            List<String> parts, String part, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            parts.add(part);
        }
    }

    private static Set<Object> set(List<?> values) {
        return new HashSet<>(values);
    }

    private static Set<Object> times(ProcedureSheet sheet) {
        return set(sheet.limits().stream().map(limit -> Objects.toString(limit.time())).toList());
    }

    private static Set<Object> amounts(ProcedureSheet sheet) {
        return set(sheet.fees().stream().map(fee -> Objects.toString(fee.amount())).toList());
    }

    private static Set<Object> numbers(ProcedureSheet sheet) {
        return set(
                sheet.legalBases().stream()
                        .map(LegalBasis::number)
                        .map(Objects::toString)
                        .toList());
    }
}
