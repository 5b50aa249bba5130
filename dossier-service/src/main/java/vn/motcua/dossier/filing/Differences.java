package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.platform.web.Issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What a newer version of a procedure changes for somebody who has filled in the older form. */
final class Differences {

    private Differences() {}

    static List<Issue> between(ProcedureState older, ProcedureState newer) {
        List<Issue> found = new ArrayList<>();
        found.add(Words.SUPERSEDED.issue("procedure.version", older.version(), newer.version()));
        compare(found, "procedure.form", older, newer, ProcedureState::form);
        compare(found, "procedure.papers", older, newer, ProcedureState::papers);
        compare(found, "procedure.fees", older, newer, ProcedureState::fees);
        compare(found, "procedure.limits", older, newer, ProcedureState::limits);
        compare(found, "procedure.channels", older, newer, ProcedureState::channels);
        compare(
                found,
                "procedure.receivingAgencies",
                older,
                newer,
                ProcedureState::receivingAgencies);
        compare(found, "procedure.competentAgency", older, newer, ProcedureState::competentAgency);
        return found;
    }

    private static void compare(
            List<Issue> found,
            String name,
            ProcedureState older,
            ProcedureState newer,
            Function<ProcedureState, @Nullable Object> part) {
        if (!Objects.equals(part.apply(older), part.apply(newer))) {
            found.add(Words.CHANGED.issue(name));
        }
    }
}
