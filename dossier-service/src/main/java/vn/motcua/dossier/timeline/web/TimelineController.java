package vn.motcua.dossier.timeline.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.dossier.timeline.ExplainDeadline;
import vn.motcua.dossier.timeline.Subject;
import vn.motcua.dossier.timeline.Subjects;
import vn.motcua.dossier.timeline.Timeline;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.web.Page;

import java.util.List;

/** What happened to a dossier, why it is due when it is, and the proof of both. */
@RestController
@RequestMapping("/api/v1/dossiers/{id}")
@Tag(name = "history", description = "Timeline, deadline and proof of a dossier.")
class TimelineController {

    private final Subjects subjects;
    private final Timeline timeline;
    private final ExplainDeadline explain;
    private final Journal journal;
    private final ReadAudit audit;

    TimelineController(
            Subjects subjects,
            Timeline timeline,
            ExplainDeadline explain,
            Journal journal,
            ReadAudit audit) {
        this.subjects = subjects;
        this.timeline = timeline;
        this.explain = explain;
        this.journal = journal;
        this.audit = audit;
    }

    @GetMapping("/timeline")
    @Operation(
            operationId = "getTimeline",
            summary = "What happened to a dossier, the oldest first",
            description =
                    "Events with who acted, why and on what legal basis, and messages with the"
                            + " proof of their delivery.")
    Page<TimelineResponse> timeline(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Id of the dossier.") @PathVariable String id) {
        opened(caller, id, "timeline");
        return new Page<>(timeline.of(id).stream().map(TimelineResponse::of).toList(), null);
    }

    @GetMapping("/deadline")
    @Operation(
            operationId = "explainDeadline",
            summary = "Why a dossier is due when it is",
            description =
                    "Each counted and each skipped stretch of time with its reason, and every"
                            + " change of the clock with its cause and legal basis.")
    DeadlineResponse deadline(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Id of the dossier.") @PathVariable String id) {
        return DeadlineResponse.of(explain.explain(opened(caller, id, "deadline")));
    }

    @GetMapping("/proof")
    @Operation(
            operationId = "getProof",
            summary = "The chain of a dossier's events, for anyone to verify")
    ProofResponse proof(
            @Parameter(hidden = true) Caller caller,
            @Parameter(description = "Id of the dossier.") @PathVariable String id) {
        opened(caller, id, "proof");
        List<JournalEntry> entries = journal.of(id);
        return new ProofResponse(
                id,
                journal.verify(id),
                entries.stream()
                        .map(entry ->
                                new ProofResponse.Link(
                                        entry.sequence(), journal.form(entry), entry.hash()))
                        .toList());
    }

    /** The dossier, once it is recorded that somebody else looks into this part of it. */
    private Subject opened(Caller caller, String id, String part) {
        Subject subject = subjects.subject(caller, id);
        if (!subject.own()) {
            String owner = subject.owner() == null ? "dossier:" + id : subject.owner();
            audit.record(caller, owner, "dossiers/" + id + "/" + part, part);
        }
        return subject;
    }
}
