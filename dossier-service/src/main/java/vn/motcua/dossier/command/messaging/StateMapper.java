package vn.motcua.dossier.command.messaging;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Person;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.dossier.Hold;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.ProcedureVersion;
import vn.motcua.contracts.dossier.Stage;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.Dates;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.PublicStatus;

import java.util.List;

/** What everybody may know of a dossier, and who it belongs to. */
final class StateMapper {

    private StateMapper() {}

    static DossierState state(Dossier dossier) {
        Dates dates = dossier.dates();
        PublicStatus status = dossier.status();
        return new DossierState(
                dossier.id(),
                dossier.code(),
                procedure(dossier.procedure()),
                Stage.valueOf(dossier.stage().name()),
                holds(dossier),
                dossier.channel(),
                dossier.route().receiving(),
                dossier.route().competent(),
                dates.submitted(),
                dates.accepted(),
                dossier.timing().firstDueAt(),
                dossier.dueAt(),
                dates.resolved(),
                dates.returned(),
                dossier.outcome(),
                status == null ? null : status.nationalStatus());
    }

    /** The person block; none for what a discarded draft leaves behind. */
    static @Nullable Person person(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        return applicant.equals(Applicant.NOBODY)
                ? null
                : new Person(
                        dossier.owner(),
                        applicant.name(),
                        applicant.email(),
                        applicant.phone(),
                        applicant.language());
    }

    static vn.motcua.contracts.Officer officer(Officer officer) {
        return new vn.motcua.contracts.Officer(
                officer.name(), officer.agency(), officer.agencyName());
    }

    static vn.motcua.contracts.@Nullable Officer nullable(@Nullable Officer officer) {
        return officer == null ? null : officer(officer);
    }

    private static ProcedureVersion procedure(ProcedureRules rules) {
        return new ProcedureVersion(rules.code(), rules.version(), rules.name());
    }

    private static List<Hold> holds(Dossier dossier) {
        return dossier.holds().open().stream()
                .map(hold -> new Hold(HoldKind.valueOf(hold.kind().name()), hold.since()))
                .toList();
    }
}
