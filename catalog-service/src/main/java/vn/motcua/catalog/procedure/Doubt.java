package vn.motcua.catalog.procedure;

/**
 * Something a national record leaves open.
 *
 * @param kind stable word: {@code FEE_IN_THOUSANDS}
 * @param where part of the sheet: {@code fees.f1}
 * @param found what stands there
 */
public record Doubt(String kind, String where, String found) {}
