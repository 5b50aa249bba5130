package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Gives the current step to a unit or one of its officers. */
@Schema(description = "Who does the current step now.")
record AssignmentRequest(
        @Schema(
                        description =
                                "Id of the unit; the one that has the step where none is named.",
                        example = "a-quangtri-congan")
                @Size(min = 1, max = 100)
                @Nullable String unit,
        @Schema(description = "One of its officers; the unit as a whole where none is named.")
                @Valid
                @Nullable AssigneeRequest officer) {

    /** An officer by account. */
    @Schema(name = "AssigneeRequest", description = "An officer by account.")
    record AssigneeRequest(
            @Schema(description = "Subject of the account.", example = "chuyenvien")
                    @NotBlank
                    @Size(max = 200)
                    String subject,
            @Schema(description = "Name, which the citizen is told.", example = "Trần Thị Bình")
                    @NotBlank
                    @Size(max = 200)
                    String name) {}
}
