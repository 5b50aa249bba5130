package vn.motcua.dossier.worklist.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.worklist.WorkItem;

import java.time.Instant;
import java.util.List;

/** A dossier on a worklist. */
@Schema(name = "WorkItem", description = "A dossier on a worklist, without anything personal.")
record WorkItemResponse(
        @Schema(description = "Id of the dossier.") String id,
        @Schema(description = "Code of the dossier.", example = "H46.28.34-231122-0001")
                String code,
        @Schema(description = "The procedure it is filed under.") Procedure procedure,
        Stage stage,
        @Schema(description = "What it waits for.") List<HoldKind> holds,
        Channel channel,
        @Schema(description = "Where it stands in the workflow; absent before acceptance.")
                @Nullable Step step,
        @Schema(description = "When it was submitted.") @Nullable Instant submittedAt,
        @Schema(description = "Until when it has to be accepted or declined.", nullable = true)
                @Nullable Instant acceptanceDueAt,
        @Schema(description = "When it was accepted.", nullable = true)
                @Nullable Instant acceptedAt,
        @Schema(description = "When the citizen was promised the result.", nullable = true)
                @Nullable Instant dueAt) {

    @Schema(name = "WorkItemProcedure")
    record Procedure(
            @Schema(example = "1.004222") String code,
            @Schema(example = "1") int version,
            LocalizedText name) {}

    @Schema(name = "WorkItemStep")
    record Step(
            @Schema(example = "specialist") String id,
            @Nullable LocalizedText name,
            @Schema(description = "Id of the unit that has it.") String unit,
            @Schema(description = "Subject of the officer who has it.", nullable = true)
                    @Nullable String assignee,
            @Schema(description = "Name of that officer.", nullable = true)
                    @Nullable String assigneeName,
            @Schema(description = "Until when the step should be done.", nullable = true)
                    @Nullable Instant dueAt) {}

    static WorkItemResponse of(WorkItem item) {
        WorkItem.Procedure procedure = item.procedure();
        return new WorkItemResponse(
                item.id(),
                item.code(),
                new Procedure(procedure.code(), procedure.version(), procedure.name()),
                item.stage(),
                item.holds().open().stream().map(WorkItem.Hold::kind).toList(),
                item.channel(),
                step(item),
                item.dates().submitted(),
                item.dates().acceptanceDue(),
                item.dates().accepted(),
                item.dueAt());
    }

    private static @Nullable Step step(WorkItem item) {
        WorkItem.Progress progress = item.progress();
        WorkItem.Step step = item.step();
        return progress == null || step == null
                ? null
                : new Step(
                        step.id(),
                        step.name(),
                        progress.unit(),
                        progress.assignee(),
                        progress.assigneeName(),
                        progress.dueAt());
    }
}
