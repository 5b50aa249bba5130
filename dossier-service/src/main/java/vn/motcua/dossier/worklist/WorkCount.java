package vn.motcua.dossier.worklist;

/**
 * How much is on a list.
 *
 * @param count at most {@value #MOST}
 * @param more whether there is more than that
 */
public record WorkCount(long count, boolean more) {

    /** Counting stops here. */
    public static final int MOST = 1_000;

    static WorkCount of(long counted) {
        return new WorkCount(Math.min(counted, MOST), counted > MOST);
    }
}
