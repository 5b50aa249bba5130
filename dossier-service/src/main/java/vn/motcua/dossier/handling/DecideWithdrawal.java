package vn.motcua.dossier.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Reason;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.OfficeTime;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.web.ProblemException;

/** Decides whether an accepted dossier goes back to the citizen who wants it. */
@Component
public class DecideWithdrawal {

    private final DossierCommands commands;
    private final Officers officers;
    private final OfficeTime office;

    DecideWithdrawal(DossierCommands commands, Officers officers, OfficeTime office) {
        this.commands = commands;
        this.officers = officers;
        this.office = office;
    }

    /**
     * Lets it go or keeps it.
     *
     * @param reason needed to keep it
     */
    public Done<Dossier> decide(
            CommandContext context, String id, boolean granted, @Nullable Reason reason) {
        return granted ? grant(context, id, reason) : refuse(context, id, reason);
    }

    private Done<Dossier> grant(CommandContext context, String id, @Nullable Reason reason) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.GRANT_WITHDRAWAL,
                (dossier, now) ->
                        dossier.grantWithdrawal(reason, officers.of(context.caller()), now));
    }

    private Done<Dossier> refuse(CommandContext context, String id, @Nullable Reason reason) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.REFUSE_WITHDRAWAL,
                (dossier, now) -> {
                    if (reason == null) {
                        throw new ProblemException(DossierErrors.REASON_MISSING);
                    }
                    return dossier.refuseWithdrawal(
                            reason, office.of(dossier.route()), officers.of(context.caller()), now);
                });
    }
}
