package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Takes a request for money back, or lets a suspended dossier go on. */
@Schema(description = "Why.")
record BecauseRequest(@NotNull @Valid ReasonRequest reason) {}
