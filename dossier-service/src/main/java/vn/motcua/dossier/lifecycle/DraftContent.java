package vn.motcua.dossier.lifecycle;

import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.Route;

import java.util.List;

/**
 * Everything that can be written into a draft.
 *
 * @param procedure version whose form is filled in
 * @param applicant for whom it is filed
 * @param route where it is to go
 * @param form the answers, as JSON text
 * @param inHand papers handed over on paper
 */
public record DraftContent(
        ProcedureRules procedure,
        Applicant applicant,
        Route route,
        String form,
        List<PaperInHand> inHand) {

    public DraftContent {
        inHand = List.copyOf(inHand);
    }
}
