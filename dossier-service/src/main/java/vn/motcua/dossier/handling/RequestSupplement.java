package vn.motcua.dossier.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Actor;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.SupplementDemand;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

/**
 * Asks the citizen to complete the dossier: once a stage, a second time only by a leader with a
 * reason.
 */
@Component
public class RequestSupplement {

    private final DossierCommands commands;
    private final DossierPolicy policy;
    private final Officers officers;

    RequestSupplement(DossierCommands commands, DossierPolicy policy, Officers officers) {
        this.commands = commands;
        this.policy = policy;
        this.officers = officers;
    }

    /**
     * Asks for everything at once.
     *
     * @param repeatReason why a leader asks again; it counts from nobody else
     */
    public Done<Dossier> request(
            CommandContext context,
            String id,
            SupplementDemand demand,
            @Nullable String repeatReason) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.REQUEST_SUPPLEMENT,
                (dossier, now) -> {
                    boolean leader =
                            policy.actors(context.caller(), dossier).contains(Actor.LEADER);
                    return dossier.requestSupplement(
                            demand,
                            leader ? repeatReason : null,
                            officers.of(context.caller()),
                            now);
                });
    }
}
