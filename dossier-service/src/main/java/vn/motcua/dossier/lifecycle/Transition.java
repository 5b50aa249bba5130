package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * One row of the table: in this stage this action is possible.
 *
 * @param from the stage it is done in
 * @param action what is done
 * @param to the stage after it
 * @param tolerates holds that may be open meanwhile
 * @param needs a hold that has to be open; null where there is none
 * @param opens the hold it opens, which must not be open yet; null where it opens none
 * @param closes the holds it closes
 * @param event what happened then
 * @param who may do it
 */
public record Transition(
        Stage from,
        Action action,
        Stage to,
        Set<HoldKind> tolerates,
        @Nullable HoldKind needs,
        @Nullable HoldKind opens,
        Set<HoldKind> closes,
        Class<? extends DossierEvent> event,
        Set<Actor> who) {

    public Transition {
        tolerates = Set.copyOf(tolerates);
        closes = Set.copyOf(closes);
        who = Set.copyOf(who);
    }

    /** Whether the open holds let it happen. */
    public boolean possibleWith(Set<HoldKind> open) {
        return tolerates.containsAll(open)
                && (opens == null || !open.contains(opens))
                && (needs == null || open.contains(needs));
    }
}
