package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.NotNull;

import vn.motcua.contracts.Channel;

/** Hands over the result. */
@Schema(description = "The way the result went.")
record ReturnRequest(
        @Schema(description = "ONLINE, COUNTER or POST.", example = "COUNTER") @NotNull
                Channel by) {}
