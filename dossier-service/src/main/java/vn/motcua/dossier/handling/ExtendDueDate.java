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

/**
 * Apologises and promises a later date, once. The first promise stays for the figures. Legal: NĐ
 * 61/2018 Art. 19(9).
 */
@Component
public class ExtendDueDate {

    private final DossierCommands commands;
    private final Officers officers;
    private final OfficeTime office;

    ExtendDueDate(DossierCommands commands, Officers officers, OfficeTime office) {
        this.commands = commands;
        this.officers = officers;
        this.office = office;
    }

    /**
     * Extends it.
     *
     * @param letter number of the letter of apology
     */
    public Done<Dossier> extend(
            CommandContext context,
            String id,
            Instant dueAt,
            Reason reason,
            @Nullable String letter) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.EXTEND_DUE_DATE,
                (dossier, now) ->
                        dossier.extendDueDate(
                                dueAt,
                                reason,
                                letter,
                                office.of(dossier.route()),
                                officers.of(context.caller()),
                                now));
    }
}
