package vn.motcua.dossier.filing;

import com.github.f4b6a3.uuid.UuidCreator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.dossier.access.DossierPolicy;
import vn.motcua.dossier.command.DossierCommands;
import vn.motcua.dossier.command.Pinning;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.ApplicantKind;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DraftContent;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Done;
import vn.motcua.platform.web.ProblemException;

import java.util.Objects;

/** Begins a dossier, as a citizen for oneself or at the counter for somebody else. */
@Component
public class StartDraft {

    private final Desk desk;
    private final DossierCommands commands;
    private final DossierPolicy policy;
    private final JsonMapper json;

    StartDraft(Desk desk, DossierCommands commands, DossierPolicy policy, JsonMapper json) {
        this.desk = desk;
        this.commands = commands;
        this.policy = policy;
        this.json = json;
    }

    public Done<Dossier> start(CommandContext context, NewDraft wanted) {
        Caller caller = context.caller();
        boolean online = wanted.channel() == Channel.ONLINE;
        requireRole(caller, online);
        Desk.requireCounter(!online, wanted.inHand());
        return commands.create(
                context,
                now -> {
                    ProcedureState procedure = desk.open(wanted.procedureCode(), wanted.channel());
                    String unit = unit(caller, procedure, wanted, online);
                    desk.requirePapers(procedure, wanted.inHand());
                    return Dossier.draft(
                            UuidCreator.getTimeOrderedEpoch().toString(),
                            wanted.channel(),
                            online ? caller.subject() : null,
                            new DraftContent(
                                    Pinning.of(procedure, wanted.channel()),
                                    online ? self(caller, wanted.language()) : applicant(wanted),
                                    Route.of(unit, procedure.competentAgency()),
                                    wanted.form() == null
                                            ? "{}"
                                            : json.writeValueAsString(wanted.form()),
                                    wanted.inHand()),
                            now);
                });
    }

    private @Nullable String unit(
            Caller caller, ProcedureState procedure, NewDraft wanted, boolean online) {
        String chosen = wanted.receivingAgency();
        if (!online && chosen != null && !policy.subtree(caller).contains(chosen)) {
            throw new ProblemException(FilingErrors.NOT_AT_A_COUNTER);
        }
        desk.requireReceiving(procedure, chosen);
        if (chosen != null) {
            return chosen;
        }
        if (online) {
            return desk.onlyUnit(procedure, procedure.receivingAgencies());
        }
        String own = Objects.requireNonNull(caller.agency());
        String unit =
                desk.receives(procedure, own)
                        ? own
                        : desk.onlyUnit(procedure, policy.subtree(caller));
        if (unit == null) {
            throw new ProblemException(FilingErrors.AGENCY_NOT_RECEIVING, own);
        }
        return unit;
    }

    private static void requireRole(Caller caller, boolean online) {
        if (online && !caller.hasAny(Role.CITIZEN, Role.BUSINESS)) {
            throw new ProblemException(FilingErrors.NOT_A_CITIZEN);
        }
        if (!online && (caller.agency() == null || !caller.has(Role.RECEPTION_OFFICER))) {
            throw new ProblemException(FilingErrors.NOT_AT_A_COUNTER);
        }
    }

    private static Applicant applicant(NewDraft wanted) {
        if (wanted.applicant() == null) {
            throw new ProblemException(FilingErrors.APPLICANT_MISSING);
        }
        return wanted.applicant();
    }

    private static Applicant self(Caller caller, String language) {
        String name = caller.name();
        return new Applicant(
                caller.has(Role.BUSINESS) ? ApplicantKind.ORGANISATION : ApplicantKind.CITIZEN,
                name == null ? caller.subject() : name,
                caller.personalId(),
                caller.taxCode(),
                caller.email(),
                caller.phone(),
                null,
                language);
    }
}
