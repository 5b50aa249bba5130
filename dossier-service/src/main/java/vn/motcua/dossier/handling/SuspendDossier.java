package vn.motcua.dossier.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Reason;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.OfficeTime;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

import java.time.Instant;

/** Lets a dossier and its clock rest for a legal cause, and go on. */
@Component
public class SuspendDossier {

    private final DossierCommands commands;
    private final Officers officers;
    private final OfficeTime office;

    SuspendDossier(DossierCommands commands, Officers officers, OfficeTime office) {
        this.commands = commands;
        this.officers = officers;
        this.office = office;
    }

    public Done<Dossier> suspend(
            CommandContext context, String id, Reason reason, @Nullable Instant expectedUntil) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.SUSPEND,
                (dossier, now) ->
                        dossier.suspend(reason, expectedUntil, officers.of(context.caller()), now));
    }

    public Done<Dossier> resume(CommandContext context, String id, Reason reason) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.RESUME,
                (dossier, now) ->
                        dossier.resume(
                                reason,
                                office.of(dossier.route()),
                                officers.of(context.caller()),
                                now));
    }
}
