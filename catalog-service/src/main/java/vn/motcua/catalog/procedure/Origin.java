package vn.motcua.catalog.procedure;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * Where a version comes from.
 *
 * @param kind who made it
 * @param by subject of the person, or id of the import
 * @param at when it was stored
 * @param recordHash SHA-256 of the national record it was read from
 * @param doubts what the import could not settle and a publisher has to look at
 */
public record Origin(
        Kind kind, String by, Instant at, @Nullable String recordHash, List<Doubt> doubts) {

    public Origin {
        doubts = doubts == null ? List.of() : List.copyOf(doubts);
    }

    /** Who made a version. */
    public enum Kind {
        /** What an installation begins with. */
        SEED,

        /** The import of the national catalogue. */
        IMPORT,

        /** A publisher. */
        PUBLISHER
    }
}
