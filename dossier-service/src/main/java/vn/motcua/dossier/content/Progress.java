package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Where a dossier stands in its workflow.
 *
 * @param step index of the current step
 * @param unit id of the unit that has it
 * @param assignee subject of the officer who has it; null where the unit has
 * @param assigneeName name of that officer
 * @param since when the step began
 * @param dueAt until when it should be done; null where no hours are given
 */
public record Progress(
        int step,
        String unit,
        @Nullable String assignee,
        @Nullable String assigneeName,
        Instant since,
        @Nullable Instant dueAt) {

    /** The same step with somebody else. */
    public Progress with(Officer officer) {
        return new Progress(
                step, officer.agency(), officer.subject(), officer.name(), since, dueAt);
    }

    public boolean lateAt(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }
}
