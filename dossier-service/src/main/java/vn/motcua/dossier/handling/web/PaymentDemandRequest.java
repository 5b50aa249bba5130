package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** Asks for money. */
@Schema(description = "Fees of the dossier that have to be paid before it goes on.")
record PaymentDemandRequest(
        @Schema(
                        description =
                                "Ids of fees that were quoted with the dossier; all where none is"
                                        + " named.")
                @Size(max = 100)
                @Nullable List<@NotBlank @Size(max = 100) String> fees,
        @NotNull @Valid ReasonRequest reason,
        @Schema(description = "Until when to pay.", example = "2026-12-31T10:00:00Z")
                @Nullable Instant payBy) {}
