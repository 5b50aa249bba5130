package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.content.PaperInHand;

import java.util.List;

/** A paper handed over on paper. */
@Schema(description = "A paper handed over on paper, as the officer counted it.")
record PaperInHandRequest(
        @Schema(description = "Id of the paper in the procedure.", example = "don-de-nghi")
                @NotBlank
                @Size(max = 200)
                String paper,
        @Schema(description = "Originals (bản chính).", example = "1") @Min(0) @Max(100)
                int originals,
        @Schema(description = "Copies (bản sao).", example = "0") @Min(0) @Max(100) int copies,
        @Schema(description = "What the officer saw.") @Size(max = 500) @Nullable String note) {

    static List<PaperInHand> all(@Nullable List<PaperInHandRequest> papers) {
        return papers == null
                ? List.of()
                : papers.stream().map(PaperInHandRequest::toPaper).toList();
    }

    private PaperInHand toPaper() {
        return new PaperInHand(paper, originals, copies, note);
    }
}
