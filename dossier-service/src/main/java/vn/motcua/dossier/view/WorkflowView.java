package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.content.Progress;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.dossier.lifecycle.Dossier;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a dossier stands in the agency: the citizen is told unit and person. Legal: NĐ 224/2026
 * Art. 15(1)(g).
 *
 * @param steps of the procedure's workflow, in order
 * @param current id of the step it is in; absent once decided
 * @param unit that has the step
 * @param assigneeName officer who has it; absent where the unit has
 * @param assignedToMe whether that is the caller
 * @param since when the step began
 * @param dueAt until when the step should be done
 */
public record WorkflowView(
        List<StepView> steps,
        @Nullable String current,
        DossierView.AgencyView unit,
        @Nullable String assigneeName,
        boolean assignedToMe,
        Instant since,
        @Nullable Instant dueAt) {

    /** A step and whether it is done. */
    public record StepView(
            String id, LocalizedText name, String role, int hours, StepState state) {}

    /** How far a step is. */
    public enum StepState {
        /** Completed. */
        DONE,
        /** In work. */
        CURRENT,
        /** Not begun. */
        TO_COME
    }

    static @Nullable WorkflowView of(
            Dossier dossier, DossierView.@Nullable AgencyView unit, String reader) {
        Progress progress = dossier.progress();
        if (progress == null || unit == null) {
            return null;
        }
        String current = dossier.currentStep().map(WorkflowStep::id).orElse(null);
        List<WorkflowStep> steps = dossier.procedure().steps();
        return new WorkflowView(
                IntStream.range(0, steps.size())
                        .mapToObj(index -> step(steps.get(index), index, progress, current))
                        .toList(),
                current,
                unit,
                progress.assigneeName(),
                reader.equals(progress.assignee()),
                progress.since(),
                progress.dueAt());
    }

    private static StepView step(
            WorkflowStep step, int index, Progress progress, @Nullable String current) {
        boolean here = index == progress.step() && current != null;
        StepState behind = index <= progress.step() ? StepState.DONE : StepState.TO_COME;
        StepState state = here ? StepState.CURRENT : behind;
        return new StepView(step.id(), step.name(), step.role(), step.hours(), state);
    }
}
