package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.Pinning;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.form.MergePatch;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DraftContent;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.web.ProblemException;

/** Saves what was written in a draft. Nothing is refused for being unfinished. */
@Component
public class ChangeDraft {

    private final Desk desk;
    private final DossierCommands commands;
    private final JsonMapper json;

    ChangeDraft(Desk desk, DossierCommands commands, JsonMapper json) {
        this.desk = desk;
        this.commands = commands;
        this.json = json;
    }

    public Done<Dossier> change(CommandContext context, String id, DraftChange change) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.CHANGE_DRAFT,
                (dossier, now) -> dossier.changeDraft(content(dossier, change), now));
    }

    private DraftContent content(Dossier dossier, DraftChange change) {
        ProcedureState procedure = version(dossier, change.procedureVersion());
        boolean moved = procedure.version() != dossier.procedure().version();
        String unit =
                change.receivingAgency() == null
                        ? dossier.route().receiving()
                        : change.receivingAgency();
        desk.requireReceiving(procedure, change.receivingAgency());
        if (change.inHand() != null) {
            Desk.requireCounter(dossier.channel() != Channel.ONLINE, change.inHand());
            desk.requirePapers(procedure, change.inHand());
        }
        return new DraftContent(
                moved ? Pinning.of(procedure, dossier.channel()) : dossier.procedure(),
                applicant(dossier, change),
                Route.of(unit, procedure.competentAgency()),
                change.form() == null ? dossier.form() : merged(dossier.form(), change.form()),
                change.inHand() == null ? dossier.inHand() : change.inHand());
    }

    private ProcedureState version(Dossier dossier, @Nullable Integer wanted) {
        if (wanted == null || wanted == dossier.procedure().version()) {
            return desk.pinned(dossier);
        }
        ProcedureState current = desk.open(dossier.procedure().code(), dossier.channel());
        if (current.version() != wanted) {
            throw new ProblemException(FilingErrors.VERSION_UNKNOWN, wanted);
        }
        return current;
    }

    private static Applicant applicant(Dossier dossier, DraftChange change) {
        Applicant named = dossier.owner() == null ? change.applicant() : null;
        Applicant applicant = named == null ? dossier.applicant() : named;
        return applicant.reachedBy(change.email(), change.phone(), change.address());
    }

    private String merged(String form, JsonNode patch) {
        return json.writeValueAsString(MergePatch.apply(json.readTree(form), patch));
    }
}
