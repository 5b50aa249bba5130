package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Lets a dossier rest. */
@Schema(description = "Why a dossier rests, and until when it should.")
record SuspensionRequest(
        @NotNull @Valid ReasonRequest reason,
        @Schema(description = "When it is expected to go on.", example = "2026-12-31T10:00:00Z")
                @Nullable Instant expectedUntil) {}
