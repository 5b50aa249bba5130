package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;

/** Refuses a dossier at reception. */
@Schema(description = "Why a dossier is not accepted, and what the citizen can do.")
record DeclineRequest(
        @NotNull @Valid ReasonRequest reason,
        @Schema(
                        description = "What the citizen can do now.",
                        example = "Nộp hồ sơ tại Công an tỉnh nơi thường trú.")
                @Size(max = 2000)
                @Nullable String guidance) {

    @Nullable LocalizedText toGuidance() {
        return guidance == null ? null : LocalizedText.untranslated(guidance);
    }
}
