package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.Reason;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.content.WorkflowStep;

import java.time.Instant;
import java.util.List;

/** What happened to a dossier, beside the state the dossier is in after it. */
public sealed interface DossierEvent {

    /** Somebody began a draft. */
    record Drafted() implements DossierEvent {}

    /** A draft was written in. */
    record DraftChanged() implements DossierEvent {}

    /**
     * A draft was thrown away.
     *
     * @param expired because nobody touched it for too long
     */
    record DraftDiscarded(boolean expired) implements DossierEvent {}

    /**
     * A citizen sent it; the state holds code, fees and the hour by which it has to be looked at.
     */
    record Submitted() implements DossierEvent {}

    /** Reception took it in; the state holds the promise. */
    record Accepted(Officer officer) implements DossierEvent {}

    /** Reception refused it. */
    record Declined(Officer officer, Reason reason, @Nullable LocalizedText guidance)
            implements DossierEvent {}

    /** The citizen has to complete it. */
    record SupplementRequested(Supplement supplement) implements DossierEvent {}

    /** It was completed. */
    record Supplemented(int round, @Nullable Instant previousDueAt) implements DossierEvent {}

    /** The citizen has to pay. */
    record PaymentRequested(PaymentRequest request) implements DossierEvent {}

    /** The request for money was taken back. */
    record PaymentRequestCancelled(String request, Reason reason, @Nullable Officer officer)
            implements DossierEvent {}

    /** The money has come. */
    record PaymentRequestSettled(String request, String order, Money amount, Instant paidAt)
            implements DossierEvent {}

    /**
     * The current step has somebody who does it.
     *
     * @param assignee who
     * @param officer who said so
     */
    record Assigned(
            WorkflowStep step, Officer assignee, Officer officer, @Nullable Instant stepDueAt)
            implements DossierEvent {}

    /** A step was done. */
    record StepCompleted(
            WorkflowStep step, Officer officer, @Nullable WorkflowStep next, boolean late)
            implements DossierEvent {}

    /** The authority let it rest. */
    record Suspended(Officer officer, Reason reason, @Nullable Instant expectedUntil)
            implements DossierEvent {}

    /** It goes on. */
    record Resumed(Officer officer, @Nullable Reason reason, @Nullable Instant previousDueAt)
            implements DossierEvent {}

    /** A later date was promised. */
    record DueDateExtended(Officer officer, Reason reason, Instant previousDueAt)
            implements DossierEvent {}

    /** Another revision of the calendar moved the date. */
    record DueDateRecalculated(Reason reason, @Nullable Instant previousDueAt)
            implements DossierEvent {}

    /** The matter was decided, or ended without a decision. */
    record Resolved(
            Officer officer,
            @Nullable Reason reason,
            @Nullable String resultNumber,
            List<String> documents)
            implements DossierEvent {
        public Resolved {
            documents = List.copyOf(documents);
        }
    }

    /** The citizen has the result. */
    record ResultReturned(Officer officer, Channel by) implements DossierEvent {}

    /** The citizen wants it back. */
    record WithdrawalRequested() implements DossierEvent {}

    /** The authority keeps it. */
    record WithdrawalRefused(Officer officer, Reason reason) implements DossierEvent {}

    /** The citizen has it back. */
    record Withdrawn(@Nullable Officer officer, @Nullable Reason reason) implements DossierEvent {}
}
