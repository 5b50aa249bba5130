package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;

import java.time.Instant;

/**
 * Takes a dossier back: at once while nobody has accepted it, after that by asking the authority.
 * Legal: NĐ 118/2025/NĐ-CP.
 */
@Component
public class WithdrawDossier {

    private static final LocalizedText NO_WORDS =
            new LocalizedText("Công dân không nêu lý do", "The citizen gave no reason");

    private final DossierCommands commands;

    WithdrawDossier(DossierCommands commands) {
        this.commands = commands;
    }

    /**
     * Takes it back or asks for it back.
     *
     * @param words why, as the citizen says it
     */
    public Done<Dossier> withdraw(CommandContext context, String id, @Nullable String words) {
        return commands.change(
                context.requireVersion(),
                id,
                WithdrawDossier::action,
                (dossier, now) -> take(dossier, words, now));
    }

    private static Action action(Dossier dossier) {
        return dossier.stage() == Stage.SUBMITTED ? Action.WITHDRAW : Action.REQUEST_WITHDRAWAL;
    }

    private static DossierEvent take(Dossier dossier, @Nullable String words, Instant now) {
        LocalizedText text = words == null ? NO_WORDS : LocalizedText.untranslated(words);
        Reason wish = new Reason(text, null);
        return action(dossier) == Action.WITHDRAW
                ? dossier.withdraw(wish, now)
                : dossier.requestWithdrawal(wish, now);
    }
}
