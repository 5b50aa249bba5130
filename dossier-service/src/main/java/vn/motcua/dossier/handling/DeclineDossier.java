package vn.motcua.dossier.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

/** Refuses a dossier at reception, always with a reason. Legal: TT 03/2025/TT-VPCP, form 03. */
@Component
public class DeclineDossier {

    private final DossierCommands commands;
    private final Officers officers;

    DeclineDossier(DossierCommands commands, Officers officers) {
        this.commands = commands;
        this.officers = officers;
    }

    public Done<Dossier> decline(
            CommandContext context, String id, Reason reason, @Nullable LocalizedText guidance) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.DECLINE,
                (dossier, now) ->
                        dossier.decline(reason, guidance, officers.of(context.caller()), now));
    }
}
