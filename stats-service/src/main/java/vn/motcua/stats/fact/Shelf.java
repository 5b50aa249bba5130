package vn.motcua.stats.fact;

/**
 * Where facts and cells are kept: the live ones, or those of a rebuild.
 *
 * @param facts collection of facts
 * @param cells collection of cells
 */
public record Shelf(String facts, String cells) {

    /** What the public sees. */
    public static final Shelf LIVE = new Shelf("facts", "cells");

    /** Id of the document beside the cells that says how new they are. */
    public static final String NEWEST = "newest";

    /** The shelf of a rebuild. */
    public static Shelf ofRebuild(String id) {
        return new Shelf("rebuild-" + id + "-facts", "rebuild-" + id + "-cells");
    }
}
