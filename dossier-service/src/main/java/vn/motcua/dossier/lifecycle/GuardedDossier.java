package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.dossier.content.Ending;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.Progress;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.platform.web.ProblemException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How every change goes through the table, and the clock with it. */
abstract class GuardedDossier extends StoredDossier {

    /** The row for an action now, or the reason why there is none. */
    final Transition possible(Action action) {
        Transition row =
                Lifecycle.of(stage, action)
                        .orElseThrow(() -> refused(DossierErrors.ILLEGAL_ACTION, action, stage));
        Set<HoldKind> open = holds.kinds();
        if (row.needs() != null && !open.contains(row.needs())) {
            throw refused(DossierErrors.NOT_WAITING, action, row.needs());
        }
        if (row.opens() != null && open.contains(row.opens())) {
            throw refused(DossierErrors.WAITING_ALREADY, action, row.opens());
        }
        if (!row.tolerates().containsAll(open)) {
            throw refused(DossierErrors.WAITING, action, inTheWay(row, open));
        }
        return row;
    }

    /** Refuses early what the table does not have now, before anything is prepared for it. */
    public void requirePossible(Action action) {
        possible(action);
    }

    /** Takes the step that the table has for an action, and closes what it closes. */
    final void perform(Action action, Instant now) {
        Transition row = possible(action);
        stage = row.to();
        holds = holds.without(row.closes());
        dates = dates.changed(now);
    }

    final void open(
            Transition row,
            Reason reason,
            @Nullable Officer officer,
            @Nullable Instant until,
            Instant now) {
        HoldKind kind = row.opens();
        if (kind == null) {
            throw new IllegalArgumentException(row + " opens no hold");
        }
        perform(row.action(), now);
        holds = holds.with(new Hold(kind, now, reason, officer, until));
        timed(timing.paused(now, reason, officer));
    }

    final void close(
            Transition row,
            Reason reason,
            @Nullable Officer officer,
            WorkingCalendar calendar,
            Instant now) {
        perform(row.action(), now);
        if (holds.isEmpty()) {
            timed(timing.freed(now, calendar, reason, officer));
        }
    }

    final void timed(Timing next) {
        timing = next;
        dueAt = next.dueAt();
    }

    final void file(String newCode, ProcedureRules rules, Route newRoute, Snapshot sent) {
        code = newCode;
        procedure = rules;
        route = newRoute;
        submitted = sent;
        dates = dates.submitted(sent.at());
    }

    /** Without a step nobody would have the dossier after acceptance. */
    static void requireWorkflow(ProcedureRules rules) {
        if (rules.steps().isEmpty()) {
            throw new ProblemException(DossierErrors.NO_WORKFLOW, rules.code(), rules.version());
        }
    }

    final DossierEvent takeIn(WorkingCalendar calendar, Officer officer, Instant now) {
        dates = dates.accepted(now);
        String unit = route.competent() == null ? officer.agency() : route.competent();
        progress = stepFrom(firstStep(), unit, calendar, now);
        timed(Timing.start(procedure.limit(), now, calendar, officer));
        return new DossierEvent.Accepted(officer);
    }

    /** Ends a life before its decision. */
    final void end(Ending how, Instant now) {
        ending = how;
        endPayments();
        dates = dates.ended(now);
        timed(timing.stopped(now, ClockReasons.ENDED, how.officer()));
    }

    final Progress stepFrom(int step, String unit, WorkingCalendar calendar, Instant now) {
        int hours = procedure.steps().get(step).hours();
        Instant due = hours == 0 ? null : calendar.plus(now, Duration.ofHours(hours));
        return new Progress(step, unit, null, null, now, due);
    }

    final boolean inLastStep() {
        return progress != null && progress.step() == procedure.steps().size() - 1;
    }

    final void endPayment(String request, PaymentRequest.State state) {
        List<PaymentRequest> after = new ArrayList<>(payments);
        for (int i = 0; i < after.size(); i++) {
            PaymentRequest found = after.get(i);
            if (found.id().equals(request) && found.state() == PaymentRequest.State.OPEN) {
                after.set(i, found.in(state));
                payments = List.copyOf(after);
                return;
            }
        }
        throw new ProblemException(DossierErrors.PAYMENT_REQUEST_NOT_FOUND);
    }

    final void endPayments() {
        payments.stream()
                .filter(request -> request.state() == PaymentRequest.State.OPEN)
                .map(PaymentRequest::id)
                .toList()
                .forEach(request -> endPayment(request, PaymentRequest.State.CANCELLED));
    }

    static <T> List<T> appended(List<T> list, T item) {
        return Stream.concat(list.stream(), Stream.of(item)).toList();
    }

    static <T> List<T> replaced(List<T> list, int index, T item) {
        List<T> after = new ArrayList<>(list);
        after.set(index, item);
        return List.copyOf(after);
    }

    /** Acceptance itself completes the steps of the one-stop unit, but never the last one. */
    private int firstStep() {
        List<WorkflowStep> steps = procedure.steps();
        int step = 0;
        while (step < steps.size() - 1 && steps.get(step).role().equals(WorkflowStep.RECEPTION)) {
            step++;
        }
        return step;
    }

    private static String inTheWay(Transition row, Set<HoldKind> open) {
        return open.stream()
                .filter(kind -> !row.tolerates().contains(kind))
                .map(HoldKind::name)
                .collect(Collectors.joining(", "));
    }

    private static ProblemException refused(DossierErrors error, Action action, Object what) {
        return new ProblemException(error, action.name(), String.valueOf(what));
    }
}
