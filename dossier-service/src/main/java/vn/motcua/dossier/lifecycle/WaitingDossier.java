package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Money;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.FeeLine;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.platform.web.ProblemException;

import java.time.Instant;
import java.util.List;

/**
 * What makes a dossier wait, and what lets it go on: each opens or closes a hold and leaves the
 * stage alone.
 */
abstract class WaitingDossier extends GuardedDossier {

    /**
     * Asks for everything that is missing.
     *
     * @param repeat why a leader asks a second time in this stage; null where it is the first or no
     *     leader asks
     */
    public DossierEvent requestSupplement(
            SupplementDemand demand, @Nullable String repeat, Officer officer, Instant now) {
        Transition transition = possible(Action.REQUEST_SUPPLEMENT);
        boolean asked = supplements.stream().anyMatch(old -> old.stage().equals(stage.name()));
        if (asked && repeat == null) {
            throw new ProblemException(DossierErrors.SUPPLEMENT_ASKED_BEFORE);
        }
        Supplement supplement =
                demand.in(stage, supplements.size() + 1, asked ? repeat : null, officer, now);
        supplements = appended(supplements, supplement);
        open(transition, demand.reason(), officer, demand.respondBy(), now);
        return new DossierEvent.SupplementRequested(supplement);
    }

    /** Completes the dossier; its code stays. */
    public DossierEvent supplement(
            Supplement.Answer answer,
            WorkingCalendar calendar,
            @Nullable Instant acceptanceDue,
            Instant now) {
        Instant before = dueAt;
        Transition transition = possible(Action.SUPPLEMENT);
        Supplement answered = openSupplement().orElseThrow().answered(answer);
        supplements = replaced(supplements, answered.round() - 1, answered);
        form = answer.sent().form();
        inHand = answer.sent().inHand();
        timing = timing.beginningAnew();
        close(transition, ClockReasons.COMPLETED, answer.officer(), calendar, now);
        dates = stage == Stage.SUBMITTED ? dates.acceptanceDue(acceptanceDue) : dates;
        return new DossierEvent.Supplemented(answered.round(), before);
    }

    public DossierEvent requestPayment(
            List<FeeLine> fees,
            Reason reason,
            @Nullable Officer officer,
            @Nullable Instant payBy,
            Instant now) {
        Transition transition = possible(Action.REQUEST_PAYMENT);
        if (fees.isEmpty() || ProcedureRules.total(fees).amount() == 0) {
            throw new ProblemException(DossierErrors.NOTHING_TO_PAY);
        }
        String number = String.valueOf(payments.size() + 1);
        PaymentRequest request =
                new PaymentRequest(
                        number, fees, reason, officer, now, payBy, PaymentRequest.State.OPEN);
        payments = appended(payments, request);
        open(transition, reason, officer, payBy, now);
        return new DossierEvent.PaymentRequested(request);
    }

    public DossierEvent cancelPaymentRequest(
            String request,
            Reason reason,
            @Nullable Officer officer,
            WorkingCalendar calendar,
            Instant now) {
        Transition transition = possible(Action.CANCEL_PAYMENT_REQUEST);
        endPayment(request, PaymentRequest.State.CANCELLED);
        close(transition, reason, officer, calendar, now);
        return new DossierEvent.PaymentRequestCancelled(request, reason, officer);
    }

    public DossierEvent settlePaymentRequest(
            String request,
            String order,
            Money amount,
            Instant paidAt,
            WorkingCalendar calendar,
            Instant now) {
        Transition transition = possible(Action.SETTLE_PAYMENT_REQUEST);
        endPayment(request, PaymentRequest.State.SETTLED);
        close(transition, ClockReasons.PAID, null, calendar, now);
        return new DossierEvent.PaymentRequestSettled(request, order, amount, paidAt);
    }

    public DossierEvent suspend(
            Reason reason, @Nullable Instant expectedUntil, Officer officer, Instant now) {
        open(possible(Action.SUSPEND), reason, officer, expectedUntil, now);
        return new DossierEvent.Suspended(officer, reason, expectedUntil);
    }

    public DossierEvent resume(
            Reason reason, WorkingCalendar calendar, Officer officer, Instant now) {
        Instant before = dueAt;
        close(possible(Action.RESUME), reason, officer, calendar, now);
        return new DossierEvent.Resumed(officer, reason, before);
    }

    /** Asks the authority to let it go; the words stay in the hold. */
    public DossierEvent requestWithdrawal(Reason wish, Instant now) {
        open(possible(Action.REQUEST_WITHDRAWAL), wish, null, null, now);
        return new DossierEvent.WithdrawalRequested();
    }

    public DossierEvent refuseWithdrawal(
            Reason reason, WorkingCalendar calendar, Officer officer, Instant now) {
        close(possible(Action.REFUSE_WITHDRAWAL), reason, officer, calendar, now);
        return new DossierEvent.WithdrawalRefused(officer, reason);
    }
}
