package vn.motcua.stats.fact;

import vn.motcua.contracts.dossier.DossierDeclined;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.dossier.DossierWithdrawn;
import vn.motcua.contracts.dossier.Stage;

import java.time.Instant;

/**
 * A dossier as an event showed it.
 *
 * @param type of the event
 * @param sequence the event's place in the dossier's life
 * @param at when it happened
 * @param state after it
 */
public record SeenDossier(String type, long sequence, Instant at, DossierState state) {

    /** Whether the event is the one that ended the dossier without a decision. */
    boolean left() {
        return type.equals(DossierDeclined.TYPE) || type.equals(DossierWithdrawn.TYPE);
    }

    /** Whether it counts: a draft is the citizen's own affair. */
    public boolean filed() {
        return state.stage() != Stage.DRAFT;
    }
}
