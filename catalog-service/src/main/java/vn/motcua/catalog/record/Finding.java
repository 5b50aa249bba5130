package vn.motcua.catalog.record;

/**
 * One thing that was repaired or is doubtful in a record.
 *
 * @param where part of the record: {@code fees.f1}
 * @param found what stood there, shortened
 */
public record Finding(FindingKind kind, String where, String found) {

    private static final int SHORT = 160;

    public Finding {
        found = found.length() <= SHORT ? found : found.substring(0, SHORT - 1) + "…";
    }
}
