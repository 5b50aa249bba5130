package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.filing.NewDraft;

import java.util.List;
import java.util.Map;

/** Begins a dossier. */
@Schema(description = "A new draft.")
record CreateDossierRequest(
        @Schema(description = "National code of the procedure.", example = "3.000347")
                @NotNull
                @Pattern(regexp = "^[0-9A-Z][0-9A-Z.\\-]{2,39}$")
                String procedureCode,
        @Schema(
                        description =
                                "ONLINE for oneself, which is the default; COUNTER or POST by a"
                                        + " reception officer.")
                @Nullable Channel channel,
        @Schema(
                        description =
                                "Id of the agency that is to receive it; not needed where there is"
                                        + " no choice.",
                        example = "a-quangtri-ttpvhcc")
                @Size(min = 1, max = 100)
                @Nullable String receivingAgency,
        @Schema(description = "For whom the counter files.") @Valid
                @Nullable ApplicantRequest applicant,
        @Schema(description = "Answers known so far, by the form of the procedure.")
                @Nullable Map<String, Object> form,
        @Schema(description = "Papers handed over on paper.") @Size(max = 200)
                @Nullable List<@Valid @NotNull PaperInHandRequest> papersInHand) {

    NewDraft toDraft(JsonMapper json, String language) {
        return new NewDraft(
                procedureCode,
                channel == null ? Channel.ONLINE : channel,
                receivingAgency,
                applicant == null ? null : applicant.toApplicant(),
                form == null ? null : json.valueToTree(form),
                PaperInHandRequest.all(papersInHand),
                language);
    }
}
