package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Takes a dossier back. */
@Schema(description = "Why it is taken back; nobody has to say.")
record WithdrawalRequest(
        @Schema(description = "In the citizen's words.", example = "Tôi sẽ nộp lại sau.")
                @Size(max = 2000)
                @Nullable String reason) {}
