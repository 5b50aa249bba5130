package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/** Decides a wish to withdraw. */
@Schema(description = "Whether the citizen gets the dossier back.")
record WithdrawalDecisionRequest(
        @Schema(description = "True to let it go.", example = "true") @NotNull Boolean granted,
        @Schema(description = "Needed to keep it.") @Valid @Nullable ReasonRequest reason) {}
