package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Writes the rows of one action into the table, so that the table reads like one. */
final class Row {

    private final Map<Stage, Map<Action, Transition>> table;
    private final Action action;
    private final Class<? extends DossierEvent> event;
    private final Set<Actor> who;
    private Set<HoldKind> tolerates = EnumSet.noneOf(HoldKind.class);
    private Set<HoldKind> closes = EnumSet.noneOf(HoldKind.class);
    private @Nullable HoldKind needs;
    private @Nullable HoldKind opens;

    Row(
            Map<Stage, Map<Action, Transition>> table,
            Action action,
            Class<? extends DossierEvent> event,
            Set<Actor> who) {
        this.table = table;
        this.action = action;
        this.event = event;
        this.who = who;
    }

    /** Holds that may be open meanwhile; without this none may. */
    Row despite(Set<HoldKind> holds) {
        tolerates = holds;
        return this;
    }

    Row needing(HoldKind hold) {
        needs = hold;
        return this;
    }

    Row opening(HoldKind hold) {
        opens = hold;
        return this;
    }

    /** Closes one hold, which has to be open. */
    Row closing(HoldKind hold) {
        closes = EnumSet.of(hold);
        return needing(hold);
    }

    /** Closes whatever is open. */
    Row closingAll() {
        closes = EnumSet.allOf(HoldKind.class);
        return this;
    }

    /** Possible in these stages, and stays there. */
    Row at(Stage... stages) {
        for (Stage stage : stages) {
            leads(stage, stage);
        }
        return this;
    }

    Row leads(Stage from, Stage to) {
        Transition transition =
                new Transition(from, action, to, tolerates, needs, opens, closes, event, who);
        Transition other =
                table.computeIfAbsent(from, _ -> new EnumMap<>(Action.class))
                        .put(action, transition);
        if (other != null) {
            throw new IllegalStateException(from + " has two rows for " + action);
        }
        return this;
    }
}
