package vn.motcua.dossier.worklist.web;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.worklist.WorkCount;
import vn.motcua.dossier.worklist.Worklist;

/** A worklist and how much is on it. */
@Schema(
        name = "Worklist",
        description = "A worklist and how much is on it. Counting stops at 1,000.")
record WorklistResponse(
        @Schema(description = "As in its address.", example = "due-soon") String name,
        LocalizedText title,
        @Schema(description = "How much is on it, at most 1000.", example = "12", maximum = "1000")
                long count,
        @Schema(description = "Whether there is more than was counted.") boolean more) {

    static WorklistResponse of(Worklist list, WorkCount count) {
        return new WorklistResponse(list.path(), list.text(), count.count(), count.more());
    }
}
