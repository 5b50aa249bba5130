package vn.motcua.dossier.handling;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Verdict;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

/** Decides the matter and hands the result over. Legal: NĐ 61/2018 Art. 19–20. */
@Component
public class ResolveDossier {

    private final DossierCommands commands;
    private final Officers officers;

    ResolveDossier(DossierCommands commands, Officers officers) {
        this.commands = commands;
        this.officers = officers;
    }

    public Done<Dossier> resolve(CommandContext context, String id, Verdict verdict) {
        return commands.change(
                context.requireVersion(),
                id,
                verdict.outcome() == Outcome.STOPPED ? Action.STOP : Action.RESOLVE,
                (dossier, now) -> dossier.resolve(verdict, officers.of(context.caller()), now));
    }

    /**
     * Notes that the citizen has the result.
     *
     * @param by the way it went
     */
    public Done<Dossier> handOver(CommandContext context, String id, Channel by) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.RETURN,
                (dossier, now) -> dossier.returnResult(by, officers.of(context.caller()), now));
    }
}
