package vn.motcua.stats.fact;

import vn.motcua.contracts.dossier.DossierEvent;
import vn.motcua.contracts.dossier.DossierState;

import java.time.Instant;

/**
 * An event of a dossier with its place.
 *
 * @param sequence the dossier's own count
 * @param at when it happened
 */
public record Seen(long sequence, Instant at, DossierEvent what) {

    DossierState state() {
        return what.dossier();
    }
}
