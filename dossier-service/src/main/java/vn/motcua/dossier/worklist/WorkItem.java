package vn.motcua.dossier.worklist;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Stage;

import java.time.Instant;
import java.util.List;

/**
 * A dossier on a worklist: what an officer needs to choose the next one, read from the dossier's
 * document. Nothing personal stands in it; whom it is about is seen, and recorded, when the dossier
 * is opened.
 */
public record WorkItem(
        @Id String id,
        String code,
        Stage stage,
        Channel channel,
        Procedure procedure,
        Holds holds,
        @Nullable Progress progress,
        @Nullable Instant dueAt,
        Dates dates) {

    /** Fields of the document that are read. */
    static final String[] FIELDS = {
        "code",
        "stage",
        "channel",
        "procedure.code",
        "procedure.version",
        "procedure.name",
        "procedure.steps",
        "holds",
        "progress",
        "dueAt",
        "dates"
    };

    public record Procedure(String code, int version, LocalizedText name, List<Step> steps) {}

    public record Step(String id, LocalizedText name) {}

    public record Holds(List<Hold> open) {}

    public record Hold(HoldKind kind) {}

    public record Progress(
            int step,
            String unit,
            @Nullable String assignee,
            @Nullable String assigneeName,
            @Nullable Instant dueAt) {}

    public record Dates(
            @Nullable Instant submitted,
            @Nullable Instant acceptanceDue,
            @Nullable Instant accepted) {}

    /** The step it is in; null before acceptance. */
    public @Nullable Step step() {
        return progress == null || progress.step() >= procedure.steps().size()
                ? null
                : procedure.steps().get(progress.step());
    }
}
