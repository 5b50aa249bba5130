package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Apologises and promises a later date. */
@Schema(description = "The apology with the one later date (TT 03/2025/TT-VPCP, form 04).")
record ExtensionRequest(
        @Schema(
                        description =
                                "The new date; outside office hours it becomes the next moment"
                                        + " inside.",
                        example = "2026-12-31T10:00:00Z")
                @NotNull
                Instant dueAt,
        @NotNull @Valid ReasonRequest reason,
        @Schema(description = "Number of the letter of apology.", example = "12/XL-TTPVHCC")
                @Size(max = 100)
                @Nullable String letter) {}
