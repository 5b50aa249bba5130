package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Gives what was asked for. */
@Schema(description = "What was asked for; files are attached before.")
record SupplementRequest(
        @Schema(description = "Corrected answers as a merge patch (RFC 7396).")
                @Nullable Map<String, @Nullable Object> form,
        @Schema(description = "A word to the officer.", example = "Đã bổ sung giấy khám sức khỏe.")
                @Size(max = 2000)
                @Nullable String note,
        @Schema(description = "Papers handed over at the counter.") @Size(max = 200)
                @Nullable List<@Valid @NotNull PaperInHandRequest> papersInHand) {}
