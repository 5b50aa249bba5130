package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Finishes a step. */
@Schema(description = "Where it goes now.")
record CompletionRequest(
        @Schema(
                        description =
                                "Id of the unit that has the next step; the same where none is"
                                        + " named.",
                        example = "a-quangtri-congan")
                @Size(min = 1, max = 100)
                @Nullable String nextUnit) {}
