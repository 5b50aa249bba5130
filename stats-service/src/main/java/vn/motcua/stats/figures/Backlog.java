package vn.motcua.stats.figures;

import java.util.OptionalLong;

/** How many events of dossiers were published and not yet counted. */
public interface Backlog {

    /** The number; empty while it cannot be asked. */
    OptionalLong events();
}
