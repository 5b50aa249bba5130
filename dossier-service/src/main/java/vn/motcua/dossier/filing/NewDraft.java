package vn.motcua.dossier.filing;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.PaperInHand;

import java.util.List;

/**
 * What a draft begins with.
 *
 * @param procedureCode national code
 * @param channel online, or how it came to the counter
 * @param receivingAgency where it is to go; null where there is no choice or it is not made yet
 * @param applicant for whom the counter files; null online, where it is the caller
 * @param form answers known so far
 * @param inHand papers handed over on paper
 * @param language to write to the applicant in
 */
public record NewDraft(
        String procedureCode,
        Channel channel,
        @Nullable String receivingAgency,
        @Nullable Applicant applicant,
        @Nullable JsonNode form,
        List<PaperInHand> inHand,
        String language) {

    public NewDraft {
        inHand = List.copyOf(inHand);
    }
}
