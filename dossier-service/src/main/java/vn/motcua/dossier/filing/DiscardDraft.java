package vn.motcua.dossier.filing;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.platform.command.CommandContext;

/** Throws a draft away. */
@Component
public class DiscardDraft {

    private final DossierCommands commands;

    DiscardDraft(DossierCommands commands) {
        this.commands = commands;
    }

    public void discard(CommandContext context, String id) {
        commands.change(
                context.requireVersion(),
                id,
                Action.DISCARD_DRAFT,
                (dossier, now) -> dossier.discardDraft(false, now));
    }
}
