package vn.motcua.dossier.command.messaging;

import static vn.motcua.dossier.command.messaging.StateMapper.nullable;
import static vn.motcua.dossier.command.messaging.StateMapper.officer;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.dossier.DossierAccepted;
import vn.motcua.contracts.dossier.DossierAssigned;
import vn.motcua.contracts.dossier.DossierDeclined;
import vn.motcua.contracts.dossier.DossierDraftChanged;
import vn.motcua.contracts.dossier.DossierDraftDiscarded;
import vn.motcua.contracts.dossier.DossierDrafted;
import vn.motcua.contracts.dossier.DossierResolved;
import vn.motcua.contracts.dossier.DossierResumed;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.dossier.DossierSubmitted;
import vn.motcua.contracts.dossier.DossierSupplemented;
import vn.motcua.contracts.dossier.DossierSuspended;
import vn.motcua.contracts.dossier.DossierWithdrawn;
import vn.motcua.contracts.dossier.DueDateExtended;
import vn.motcua.contracts.dossier.DueDateRecalculated;
import vn.motcua.contracts.dossier.PaymentRequestCancelled;
import vn.motcua.contracts.dossier.PaymentRequestSettled;
import vn.motcua.contracts.dossier.PaymentRequested;
import vn.motcua.contracts.dossier.ResultReturned;
import vn.motcua.contracts.dossier.StepCompleted;
import vn.motcua.contracts.dossier.SupplementRequested;
import vn.motcua.contracts.dossier.WithdrawalRefused;
import vn.motcua.contracts.dossier.WithdrawalRequested;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.deadline.DeadlineClock;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;

/** One record of the contracts for each event of ours. */
final class EventMapper {

    private EventMapper() {}

    static vn.motcua.contracts.dossier.DossierEvent map(Dossier dossier, DossierEvent event) {
        DossierState state = StateMapper.state(dossier);
        DeadlineClock clock = dossier.timing().clock();
        return switch (event) {
            case DossierEvent.Drafted _ -> new DossierDrafted(state);
            case DossierEvent.DraftChanged _ -> new DossierDraftChanged(state);
            case DossierEvent.DraftDiscarded e -> new DossierDraftDiscarded(state, e.expired());
            case DossierEvent.Submitted _ ->
                    new DossierSubmitted(
                            state,
                            dossier.dates().acceptanceDue(),
                            dossier.procedure().fees(),
                            null);
            case DossierEvent.Accepted e ->
                    new DossierAccepted(
                            state,
                            officer(e.officer()),
                            dossier.procedure().limit(),
                            calendar(clock),
                            revision(clock));
            case DossierEvent.Declined e ->
                    new DossierDeclined(state, officer(e.officer()), e.reason(), e.guidance());
            case DossierEvent.SupplementRequested e -> supplement(state, e.supplement());
            case DossierEvent.Supplemented e ->
                    new DossierSupplemented(state, e.round(), e.previousDueAt());
            case DossierEvent.PaymentRequested e -> payment(state, e.request());
            case DossierEvent.PaymentRequestCancelled e ->
                    new PaymentRequestCancelled(
                            state, e.request(), e.reason(), nullable(e.officer()));
            case DossierEvent.PaymentRequestSettled e ->
                    new PaymentRequestSettled(
                            state, e.request(), e.order(), e.amount(), e.paidAt());
            case DossierEvent.Assigned e ->
                    new DossierAssigned(
                            state,
                            e.step().id(),
                            e.step().name(),
                            officer(e.assignee()),
                            officer(e.officer()),
                            e.stepDueAt());
            case DossierEvent.StepCompleted e ->
                    new StepCompleted(
                            state,
                            e.step().id(),
                            e.step().name(),
                            officer(e.officer()),
                            e.next() == null ? null : e.next().id(),
                            e.late());
            case DossierEvent.Suspended e ->
                    new DossierSuspended(
                            state, officer(e.officer()), e.reason(), e.expectedUntil());
            case DossierEvent.Resumed e ->
                    new DossierResumed(state, officer(e.officer()), e.reason(), e.previousDueAt());
            case DossierEvent.DueDateExtended e ->
                    new DueDateExtended(state, officer(e.officer()), e.reason(), e.previousDueAt());
            case DossierEvent.DueDateRecalculated e ->
                    new DueDateRecalculated(
                            state, e.reason(), e.previousDueAt(), calendar(clock), revision(clock));
            case DossierEvent.Resolved e ->
                    new DossierResolved(
                            state,
                            officer(e.officer()),
                            e.reason(),
                            e.resultNumber(),
                            e.documents());
            case DossierEvent.ResultReturned e ->
                    new ResultReturned(state, officer(e.officer()), e.by());
            case DossierEvent.WithdrawalRequested _ -> new WithdrawalRequested(state);
            case DossierEvent.WithdrawalRefused e ->
                    new WithdrawalRefused(state, officer(e.officer()), e.reason());
            case DossierEvent.Withdrawn e ->
                    new DossierWithdrawn(
                            state, nullable(e.officer()), e.officer() == null ? null : e.reason());
        };
    }

    private static SupplementRequested supplement(DossierState state, Supplement asked) {
        return new SupplementRequested(
                state,
                officer(asked.officer()),
                asked.round(),
                asked.reason(),
                asked.items(),
                asked.respondBy());
    }

    private static PaymentRequested payment(DossierState state, PaymentRequest asked) {
        return new PaymentRequested(
                state,
                asked.id(),
                asked.fees(),
                asked.total(),
                asked.reason(),
                nullable(asked.officer()),
                asked.payBy());
    }

    private static @Nullable String calendar(@Nullable DeadlineClock clock) {
        return clock == null ? null : clock.calendar();
    }

    private static @Nullable Long revision(@Nullable DeadlineClock clock) {
        return clock == null ? null : clock.calendarRevision();
    }
}
