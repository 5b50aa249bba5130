package vn.motcua.dossier.handling.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.dossier.lifecycle.SupplementDemand;

import java.time.Instant;
import java.util.List;

/** Asks the citizen to complete the dossier. */
@Schema(description = "Everything that is missing or wrong, told once and in full.")
record SupplementDemandRequest(
        @NotNull @Valid ReasonRequest reason,
        @Schema(description = "Each thing that is missing or wrong.") @NotEmpty @Size(max = 100)
                List<@Valid @NotNull ItemRequest> items,
        @Schema(description = "Until when to answer.", example = "2026-12-31T10:00:00Z")
                @Nullable Instant respondBy,
        @Schema(
                        description =
                                "Why a leader asks again in the same stage; without effect from"
                                        + " others.")
                @Size(max = 2000)
                @Nullable String repeatReason) {

    SupplementDemand toDemand() {
        return new SupplementDemand(
                reason.toReason(), items.stream().map(ItemRequest::toItem).toList(), respondBy);
    }

    /** One thing to add or correct. */
    @Schema(name = "SupplementItemRequest", description = "One thing to add or correct.")
    record ItemRequest(
            @Schema(
                            description =
                                    "Id of the paper in the procedure; absent where it is about the"
                                            + " form or something else.",
                            example = "giay-kham-suc-khoe")
                    @Size(min = 1, max = 200)
                    @Nullable String paper,
            @Schema(description = "Name of the paper or field.", example = "Giấy khám sức khỏe")
                    @NotBlank
                    @Size(max = 500)
                    String name,
            @Schema(description = "What is missing or wrong.", example = "Đã hết hạn.")
                    @NotBlank
                    @Size(max = 2000)
                    String reason,
            @Schema(description = "What to do about it.", example = "Gửi giấy còn hạn.")
                    @NotBlank
                    @Size(max = 2000)
                    String guidance) {

        SupplementItem toItem() {
            return new SupplementItem(
                    paper,
                    LocalizedText.untranslated(name),
                    LocalizedText.untranslated(reason),
                    LocalizedText.untranslated(guidance));
        }
    }
}
