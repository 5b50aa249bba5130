package vn.motcua.dossier.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.contracts.procedure.Paper;
import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.filing.FilingErrors;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Actor;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.SupplementDemand;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.web.ProblemException;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks the citizen to complete the dossier: once a stage, a second time only by a leader with a
 * reason.
 */
@Component
public class RequestSupplement {

    private final DossierCommands commands;
    private final DossierPolicy policy;
    private final Procedures procedures;
    private final Officers officers;

    RequestSupplement(
            DossierCommands commands,
            DossierPolicy policy,
            Procedures procedures,
            Officers officers) {
        this.commands = commands;
        this.policy = policy;
        this.procedures = procedures;
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
                    dossier.requirePossible(Action.REQUEST_SUPPLEMENT);
                    requirePapers(dossier, demand);
                    boolean leader =
                            policy.actors(context.caller(), dossier).contains(Actor.LEADER);
                    return dossier.requestSupplement(
                            demand,
                            leader ? repeatReason : null,
                            officers.of(context.caller()),
                            now);
                });
    }

    /** For a paper that the procedure does not have, the citizen could never attach anything. */
    private void requirePapers(Dossier dossier, SupplementDemand demand) {
        Set<String> known =
                procedures
                        .version(dossier.procedure().code(), dossier.procedure().version())
                        .stream()
                        .flatMap(procedure -> procedure.papers().stream())
                        .map(Paper::id)
                        .collect(Collectors.toSet());
        demand.items().stream()
                .map(SupplementItem::paper)
                .filter(paper -> paper != null && !known.contains(paper))
                .findFirst()
                .ifPresent(paper -> {
                    throw new ProblemException(FilingErrors.PAPER_UNKNOWN, paper);
                });
    }
}
