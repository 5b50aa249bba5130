package vn.motcua.stats.fact;

/**
 * What a cell counts: one procedure at one agency in one legal year. A star stands for all of them,
 * so that sums over everything are read, not computed.
 */
public record CellKey(String procedure, String agency, int year) {

    /** All procedures, or all agencies. */
    public static final String ALL = "*";

    String id() {
        return procedure + "|" + agency + "|" + year;
    }
}
