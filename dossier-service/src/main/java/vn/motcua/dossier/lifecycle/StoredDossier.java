package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.Dates;
import vn.motcua.dossier.content.Ending;
import vn.motcua.dossier.content.Extension;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.Progress;
import vn.motcua.dossier.content.Resolution;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.platform.command.Aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is stored of a dossier and how it is read; what changes it stands in {@link Dossier}. */
@SuppressWarnings("NullAway.Init") // Spring Data fills the fields
abstract class StoredDossier implements Aggregate {

    /** Of the documents written now; older ones are read through upcasters. */
    static final int SCHEMA = 1;

    @Id String id;
    @Version long version;
    int schema = SCHEMA;
    @Nullable String code;
    Stage stage = Stage.DRAFT;
    Holds holds = Holds.NONE;
    Channel channel;
    @Nullable String owner;
    @Nullable String ownerPersonalId;
    Applicant applicant;
    ProcedureRules procedure;
    Route route;
    String form = "{}";
    List<PaperInHand> inHand = List.of();
    @Nullable Snapshot submitted;
    List<Supplement> supplements = List.of();
    List<PaymentRequest> payments = List.of();
    @Nullable Progress progress;
    Timing timing = Timing.NONE;
    @Nullable Instant dueAt;
    @Nullable Extension extension;
    @Nullable Resolution resolution;
    @Nullable Ending ending;
    Dates dates;

    @Override
    public String id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    /** By which the citizen follows it (vi: mã hồ sơ); null before it is filed. */
    public @Nullable String code() {
        return code;
    }

    public Stage stage() {
        return stage;
    }

    public Holds holds() {
        return holds;
    }

    /** By which it came in. */
    public Channel channel() {
        return channel;
    }

    /** Subject of the account it was filed with; null for one that came to the counter. */
    public @Nullable String owner() {
        return owner;
    }

    /**
     * Personal id of the person whom the counter identified, who may see it once signed in; null
     * online.
     */
    public @Nullable String ownerPersonalId() {
        return ownerPersonalId;
    }

    public Applicant applicant() {
        return applicant;
    }

    public ProcedureRules procedure() {
        return procedure;
    }

    public Route route() {
        return route;
    }

    /** Every agency that has or had a part in it. */
    public List<String> agencies() {
        return route.involved();
    }

    /** The answers as they are now, as JSON text. */
    public String form() {
        return form;
    }

    /** What was handed over on paper. */
    public List<PaperInHand> inHand() {
        return inHand;
    }

    /** What was sent first; null for a draft. */
    public @Nullable Snapshot submitted() {
        return submitted;
    }

    public List<Supplement> supplements() {
        return supplements;
    }

    /** The request that waits for an answer. */
    public Optional<Supplement> openSupplement() {
        return supplements.stream().filter(supplement -> supplement.answer() == null).findFirst();
    }

    public List<PaymentRequest> payments() {
        return payments;
    }

    /** Where it stands in its workflow; null before acceptance. */
    public @Nullable Progress progress() {
        return progress;
    }

    /** The step it is in; empty before acceptance and after the decision. */
    public Optional<WorkflowStep> currentStep() {
        return stage == Stage.ACCEPTED || stage == Stage.IN_PROCESS
                ? Optional.ofNullable(progress).map(now -> procedure.steps().get(now.step()))
                : Optional.empty();
    }

    public Timing timing() {
        return timing;
    }

    /** The due date in force; while it waits for something, the one from before. */
    public @Nullable Instant dueAt() {
        return dueAt;
    }

    public @Nullable Extension extension() {
        return extension;
    }

    public @Nullable Resolution resolution() {
        return resolution;
    }

    public @Nullable Outcome outcome() {
        return resolution == null ? null : resolution.outcome();
    }

    /** How it ended before a decision; null where it did not. */
    public @Nullable Ending ending() {
        return ending;
    }

    public Dates dates() {
        return dates;
    }

    /** What it looks like from outside; null for a draft. */
    public @Nullable PublicStatus status() {
        return PublicStatus.of(stage, holds.kinds(), outcome());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredDossier dossier && id.equals(dossier.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    /** Without anything personal, so that a log line cannot leak it. */
    @Override
    public String toString() {
        return "Dossier[" + id + ", " + stage + ", version=" + version + "]";
    }
}
