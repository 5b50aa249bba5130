package vn.motcua.stats.fact;

/**
 * Which cell.
 *
 * @param procedure national code; empty in a view that does not tell procedures apart
 * @param agency id; empty in a view that does not tell agencies apart, and for dossiers without one
 * @param month of legal time, {@code 2026-11}
 */
public record CellKey(View view, String procedure, String agency, String month) {

    String id() {
        return view + "|" + procedure + "|" + agency + "|" + month;
    }
}
