package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.ApplicantKind;

/** For whom the counter files. */
@Schema(description = "For whom an officer files; online it is always the caller.")
record ApplicantRequest(
        @Schema(description = "Person or organisation; a person where nothing is said.")
                @Nullable ApplicantKind kind,
        @Schema(description = "Full name.", example = "Nguyễn Văn An") @NotBlank @Size(max = 300)
                String name,
        @Schema(description = "Twelve digits (số định danh cá nhân).", example = "044200000001")
                @Pattern(regexp = "^[0-9]{12}$")
                @Nullable String personalId,
        @Schema(description = "Tax code (mã số thuế).", example = "0100109106")
                @Pattern(regexp = "^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$")
                @Nullable String taxCode,
        @Schema(description = "Where to write to.", example = "an@example.vn")
                @Email
                @Size(max = 200)
                @Nullable String email,
        @Schema(description = "Where to call.", example = "0912345678")
                @Pattern(regexp = "^\\+?[0-9]{8,15}$")
                @Nullable String phone,
        @Schema(description = "Where to send papers to.") @Size(max = 500) @Nullable String address,
        @Schema(description = "Language to write in.", example = "vi")
                @Pattern(regexp = "^(vi|en)$")
                @Nullable String language) {

    Applicant toApplicant() {
        return new Applicant(
                kind == null ? ApplicantKind.CITIZEN : kind,
                name,
                personalId,
                taxCode,
                email,
                phone,
                address,
                language == null ? "vi" : language);
    }
}
