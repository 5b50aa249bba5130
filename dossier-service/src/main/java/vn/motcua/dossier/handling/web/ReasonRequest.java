package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;

/** Why an authority decides something. */
@Schema(description = "Why an authority decides something, with the provision.")
record ReasonRequest(
        @Schema(
                        description = "In words the citizen understands.",
                        example = "Giấy khám sức khỏe đã hết hạn.")
                @NotBlank
                @Size(max = 2000)
                String text,
        @Schema(
                        description = "The same in English.",
                        example = "The health certificate has expired.")
                @Size(max = 2000)
                @Nullable String textEn,
        @Schema(description = "The provision.", example = "NĐ 118/2025/NĐ-CP, Điều 17")
                @NotBlank
                @Size(max = 500)
                String legalBasis) {

    Reason toReason() {
        return new Reason(Texts.of(text, textEn), legalBasis);
    }

    static @Nullable Reason nullable(@Nullable ReasonRequest request) {
        return request == null ? null : request.toReason();
    }

    /** Two languages out of a text and perhaps its translation. */
    static final class Texts {

        private Texts() {}

        static LocalizedText of(String vi, @Nullable String en) {
            return new LocalizedText(vi, en == null ? vi : en);
        }
    }
}
