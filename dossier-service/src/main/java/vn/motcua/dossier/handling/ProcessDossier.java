package vn.motcua.dossier.handling;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.OfficeTime;
import vn.motcua.dossier.command.Officers;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ProblemException;

import java.util.Objects;

/** Moves a dossier through the workflow of its procedure. Legal: NĐ 61/2018 Art. 18–19. */
@Component
public class ProcessDossier {

    private final DossierCommands commands;
    private final Officers officers;
    private final OfficeTime office;
    private final Agencies agencies;
    private final LegalClock clock;

    ProcessDossier(
            DossierCommands commands,
            Officers officers,
            OfficeTime office,
            Agencies agencies,
            LegalClock clock) {
        this.commands = commands;
        this.officers = officers;
        this.office = office;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Gives the current step to somebody.
     *
     * @param unit id of the unit; null for the one that has the step now
     * @param officer subject of one of its officers; null for the unit as a whole
     * @param officerName name of that officer
     */
    public Done<Dossier> assign(
            CommandContext context,
            String id,
            @Nullable String unit,
            @Nullable String officer,
            @Nullable String officerName) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.ASSIGN,
                (dossier, now) -> {
                    dossier.requirePossible(Action.ASSIGN);
                    String to = unit == null ? unitOf(dossier) : existing(unit);
                    return dossier.assign(
                            new Officer(officer, officerName, to, agencies.name(to)),
                            officers.of(context.caller()),
                            now);
                });
    }

    /**
     * Finishes the current step.
     *
     * @param step its id, so that nobody finishes a step not seen
     * @param nextUnit id of the unit that has the next one; null for the same
     */
    public Done<Dossier> complete(
            CommandContext context, String id, String step, @Nullable String nextUnit) {
        return commands.change(
                context.requireVersion(),
                id,
                Action.COMPLETE_STEP,
                (dossier, now) -> {
                    dossier.requirePossible(Action.COMPLETE_STEP);
                    return dossier.completeStep(
                            step,
                            nextUnit == null ? unitOf(dossier) : existing(nextUnit),
                            office.of(dossier.route()),
                            officers.of(context.caller()),
                            now);
                });
    }

    private static String unitOf(Dossier dossier) {
        return Objects.requireNonNull(dossier.progress()).unit();
    }

    private String existing(String unit) {
        if (!agencies.tree().exists(unit, clock.today())) {
            throw new ProblemException(HandlingErrors.UNIT_UNKNOWN, unit);
        }
        return unit;
    }
}
