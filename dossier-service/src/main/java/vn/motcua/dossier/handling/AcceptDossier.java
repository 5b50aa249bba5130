package vn.motcua.dossier.handling;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.OfficeTime;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.command.Pinning;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.time.LegalClock;

/** Takes a submitted dossier in and promises a date. Legal: NĐ 61/2018 Art. 17(2), NĐ 118/2025. */
@Component
public class AcceptDossier {

    private final DossierCommands commands;
    private final Procedures procedures;
    private final Officers officers;
    private final OfficeTime office;
    private final LegalClock clock;

    AcceptDossier(
            DossierCommands commands,
            Procedures procedures,
            Officers officers,
            OfficeTime office,
            LegalClock clock) {
        this.commands = commands;
        this.procedures = procedures;
        this.officers = officers;
        this.office = office;
        this.clock = clock;
    }

    public Done<Dossier> accept(CommandContext context, String id) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.ACCEPT,
                (dossier, now) ->
                        dossier.accept(
                                rules(dossier),
                                office.of(dossier.route()),
                                officers.of(context.caller()),
                                now));
    }

    /**
     * Those in force today where the law says that the day of acceptance decides, else those pinned
     * at submission.
     */
    private ProcedureRules rules(Dossier dossier) {
        ProcedureRules pinned = dossier.procedure();
        return pinned.appliesBy() == AppliesBy.SUBMISSION
                ? pinned
                : procedures
                        .inForce(pinned.code(), clock.today())
                        .filter(Procedures::takesDossiers)
                        .map(procedure -> Pinning.of(procedure, dossier.channel()))
                        .orElse(pinned);
    }
}
