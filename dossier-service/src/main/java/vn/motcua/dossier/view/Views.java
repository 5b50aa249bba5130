package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.content.Dates;
import vn.motcua.dossier.content.Ending;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Hold;
import vn.motcua.dossier.lifecycle.PublicStatus;

/** The small parts of a view. */
final class Views {

    private Views() {}

    static DossierView.OfficerView officer(Officer officer) {
        return new DossierView.OfficerView(officer.name(), officer.agency(), officer.agencyName());
    }

    static DossierView.@Nullable OfficerView nullable(@Nullable Officer officer) {
        return officer == null ? null : officer(officer);
    }

    static DossierView.@Nullable StatusView status(@Nullable PublicStatus status) {
        return status == null
                ? null
                : new DossierView.StatusView(status.name(), status.nationalStatus(), status.text());
    }

    static DossierView.HoldView hold(Hold hold) {
        return new DossierView.HoldView(
                hold.kind(), hold.since(), hold.reason(), nullable(hold.officer()), hold.until());
    }

    static DossierView.ProcedureView procedure(ProcedureRules rules) {
        return new DossierView.ProcedureView(
                rules.code(), rules.version(), rules.name(), rules.formVersion());
    }

    static DossierView.@Nullable EndingView ending(@Nullable Ending ending) {
        return ending == null
                ? null
                : new DossierView.EndingView(
                        nullable(ending.officer()), ending.reason(), ending.guidance());
    }

    static DossierView.@Nullable SubmissionHash submission(Dossier dossier) {
        return dossier.submitted() == null
                ? null
                : new DossierView.SubmissionHash(
                        dossier.submitted().at(), dossier.submitted().sha256());
    }

    static DossierView.DatesView dates(Dates dates) {
        return new DossierView.DatesView(
                dates.created(),
                dates.changed(),
                dates.submitted(),
                dates.accepted(),
                dates.resolved(),
                dates.returned(),
                dates.ended());
    }
}
