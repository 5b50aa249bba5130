package vn.motcua.dossier.filing.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.dossier.filing.SubmissionCheck;
import vn.motcua.platform.web.Issue;

import java.util.List;

/** Whether a draft can be sent. */
@Schema(description = "Whether a draft can be sent, and what would be pinned then.")
record SubmissionCheckResponse(
        @Schema(description = "Whether nothing stands in the way.") boolean ready,
        @Schema(description = "Everything that stands in the way, at once.") List<Issue> issues,
        @Schema(
                        description = "Version in force, where the draft follows an older one.",
                        example = "2")
                @Nullable Integer supersededBy,
        @Schema(description = "What it would cost.") List<FeeLine> fees,
        @Schema(description = "Sum of the fees.") Money total,
        @Schema(description = "How long it may take.") @Nullable TimeLimit limit) {

    static SubmissionCheckResponse of(SubmissionCheck check) {
        return new SubmissionCheckResponse(
                check.ready(),
                check.issues(),
                check.supersededBy(),
                check.rules().fees(),
                check.rules().total(),
                check.rules().limit());
    }
}
