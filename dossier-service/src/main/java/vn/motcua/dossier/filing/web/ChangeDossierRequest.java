package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.filing.DraftChange;

import java.util.List;
import java.util.Map;

/** Saves a draft. */
@Schema(description = "What changes in a draft; what is not named stays.")
record ChangeDossierRequest(
        @Schema(
                        description =
                                "Answers as a merge patch (RFC 7396): what is named is replaced,"
                                        + " null removes.")
                @Nullable Map<String, @Nullable Object> form,
        @Schema(description = "Id of the agency that is to receive it.") @Size(min = 1, max = 100)
                @Nullable String receivingAgency,
        @Schema(description = "Version in force to which the draft moves.", example = "2") @Min(1)
                @Nullable Integer procedureVersion,
        @Schema(description = "For whom the counter files.") @Valid
                @Nullable ApplicantRequest applicant,
        @Schema(description = "Where to write to.", example = "an@example.vn")
                @Email
                @Size(max = 200)
                @Nullable String email,
        @Schema(description = "Where to call.", example = "0912345678")
                @Pattern(regexp = "^\\+?[0-9]{8,15}$")
                @Nullable String phone,
        @Schema(description = "Where to send papers to.") @Size(max = 500) @Nullable String address,
        @Schema(description = "Papers handed over on paper, all of them.") @Size(max = 200)
                @Nullable List<@Valid @NotNull PaperInHandRequest> papersInHand) {

    DraftChange toChange(JsonMapper json) {
        return new DraftChange(
                form == null ? null : json.valueToTree(form),
                receivingAgency,
                procedureVersion,
                applicant == null ? null : applicant.toApplicant(),
                email,
                phone,
                address,
                papersInHand == null ? null : PaperInHandRequest.all(papersInHand));
    }
}
