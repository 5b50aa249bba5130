package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.lifecycle.Verdict;

import java.util.List;

/** Decides the matter. */
@Schema(description = "What is decided.")
record ResolutionRequest(
        @Schema(
                        description = "Granted, refused, or ended without a decision.",
                        example = "APPROVED")
                @NotNull
                Outcome outcome,
        @Schema(description = "Needed unless granted.") @Valid @Nullable ReasonRequest reason,
        @Schema(description = "Number of the decision or paper.", example = "123/GPLX")
                @Size(max = 100)
                @Nullable String resultNumber,
        @Schema(description = "Names of the documents that are the result.") @Size(max = 50)
                @Nullable List<@NotBlank @Size(max = 300) String> documents) {

    Verdict toVerdict() {
        return new Verdict(
                outcome,
                ReasonRequest.nullable(reason),
                resultNumber,
                documents == null ? List.of() : documents);
    }
}
