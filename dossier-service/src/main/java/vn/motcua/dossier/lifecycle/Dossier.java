package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.Dates;
import vn.motcua.dossier.content.Ending;
import vn.motcua.dossier.content.Extension;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.Progress;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.platform.web.ProblemException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One matter of one citizen before one authority (vi: hồ sơ). Legal: NĐ 118/2025/NĐ-CP.
 *
 * <p>Every method that does something asks {@link Lifecycle} first, changes the dossier and returns
 * what happened. Times are given, never looked up. Who may do it is asked before, by the policy.
 */
@Document("dossiers")
public final class Dossier extends WaitingDossier {

    private Dossier() {}

    /**
     * Begins a draft.
     *
     * @param owner the account it belongs to; null at the counter
     */
    public static Dossier draft(
            String id, Channel channel, @Nullable String owner, DraftContent content, Instant now) {
        Dossier dossier = new Dossier();
        dossier.id = id;
        dossier.channel = channel;
        dossier.owner = owner;
        dossier.dates = Dates.from(now);
        dossier.write(content);
        return dossier;
    }

    /** Writes into a draft; the rules are those of the version whose form is filled in. */
    public DossierEvent changeDraft(DraftContent content, Instant now) {
        perform(Action.CHANGE_DRAFT, now);
        write(content);
        return new DossierEvent.DraftChanged();
    }

    private void write(DraftContent content) {
        procedure = content.procedure();
        applicant = content.applicant();
        route = content.route();
        form = content.form();
        inHand = content.inHand();
        ownerPersonalId = owner == null ? applicant.personalId() : null;
    }

    /** Throws a draft away, with everything in it. */
    public DossierEvent discardDraft(boolean expired, Instant now) {
        perform(Action.DISCARD_DRAFT, now);
        owner = null;
        ownerPersonalId = null;
        applicant = Applicant.NOBODY;
        route = Route.NOWHERE;
        form = "{}";
        inHand = List.of();
        return new DossierEvent.DraftDiscarded(expired);
    }

    /**
     * Sends an online draft, which pins procedure, fees and limit.
     *
     * @param acceptanceDue until when an officer has to look at it
     */
    public DossierEvent submit(
            String newCode,
            ProcedureRules rules,
            Route newRoute,
            Snapshot sent,
            Instant acceptanceDue) {
        perform(Action.SUBMIT, sent.at());
        file(newCode, rules, newRoute, sent);
        dates = dates.acceptanceDue(acceptanceDue);
        return new DossierEvent.Submitted();
    }

    /** Takes in at once what a citizen brought to the counter or the post delivered. */
    public DossierEvent fileAtCounter(
            String newCode,
            ProcedureRules rules,
            Route newRoute,
            Snapshot sent,
            WorkingCalendar calendar,
            Officer officer) {
        possible(Action.FILE_AT_COUNTER);
        requireWorkflow(rules);
        perform(Action.FILE_AT_COUNTER, sent.at());
        file(newCode, rules, newRoute, sent);
        return takeIn(calendar, officer, sent.at());
    }

    /**
     * Takes in a submitted dossier and promises a date.
     *
     * @param rules those of the day of acceptance where the law says that this day decides, else
     *     those pinned before
     */
    public DossierEvent accept(
            ProcedureRules rules, WorkingCalendar calendar, Officer officer, Instant now) {
        possible(Action.ACCEPT);
        requireWorkflow(rules);
        perform(Action.ACCEPT, now);
        procedure = rules;
        return takeIn(calendar, officer, now);
    }

    public DossierEvent decline(
            Reason reason, @Nullable LocalizedText guidance, Officer officer, Instant now) {
        perform(Action.DECLINE, now);
        end(new Ending(officer, reason, guidance), now);
        return new DossierEvent.Declined(officer, reason, guidance);
    }

    /** Gives the current step to a unit or one of its officers. */
    public DossierEvent assign(Officer assignee, Officer officer, Instant now) {
        perform(Action.ASSIGN, now);
        WorkflowStep step = currentStep().orElseThrow();
        Progress given = Objects.requireNonNull(progress).with(assignee);
        progress = given;
        route = route.involving(assignee.agency());
        return new DossierEvent.Assigned(step, assignee, officer, given.dueAt());
    }

    /**
     * Finishes the current step; the next one is the unit's that is named.
     *
     * @param step the id of the step the officer believes to be in
     */
    public DossierEvent completeStep(
            String step, String nextUnit, WorkingCalendar calendar, Officer officer, Instant now) {
        possible(Action.COMPLETE_STEP);
        WorkflowStep done = currentStep().orElseThrow();
        if (!done.id().equals(step)) {
            throw new ProblemException(DossierErrors.STEP_UNKNOWN, step);
        }
        Progress old = Objects.requireNonNull(progress);
        if (old.step() == procedure.steps().size() - 1) {
            throw new ProblemException(DossierErrors.LAST_STEP);
        }
        perform(Action.COMPLETE_STEP, now);
        progress = stepFrom(old.step() + 1, nextUnit, calendar, now);
        route = route.involving(nextUnit);
        WorkflowStep next = currentStep().orElseThrow();
        return new DossierEvent.StepCompleted(done, officer, next, old.lateAt(now));
    }

    /** Apologises and promises a later date, once. */
    public DossierEvent extendDueDate(
            Instant newDueAt,
            Reason reason,
            @Nullable String letter,
            WorkingCalendar calendar,
            Officer officer,
            Instant now) {
        possible(Action.EXTEND_DUE_DATE);
        Instant before = dueAt;
        Timing later = timing.extended(newDueAt, now, calendar, reason, officer);
        perform(Action.EXTEND_DUE_DATE, now);
        timed(later);
        Instant old = Objects.requireNonNull(before);
        boolean inTime = !now.isAfter(old.minus(Duration.ofDays(1)));
        extension =
                new Extension(
                        now, officer, reason, letter, old, Objects.requireNonNull(dueAt), inTime);
        return new DossierEvent.DueDateExtended(officer, reason, old);
    }

    /**
     * Counts anew with another revision of the calendar; the date never moves to an earlier one.
     */
    public DossierEvent recalculateDueDate(
            Reason reason, WorkingCalendar calendar, String by, Instant now) {
        Instant before = dueAt;
        perform(Action.RECALCULATE_DUE_DATE, now);
        timed(timing.recalculated(now, calendar, reason, by));
        return new DossierEvent.DueDateRecalculated(reason, before);
    }

    /** Decides the matter, or ends it without a decision. */
    public DossierEvent resolve(Verdict verdict, Officer officer, Instant now) {
        Action action = verdict.outcome() == Outcome.STOPPED ? Action.STOP : Action.RESOLVE;
        possible(action);
        if (verdict.outcome() != Outcome.APPROVED && verdict.reason() == null) {
            throw new ProblemException(DossierErrors.REASON_MISSING);
        }
        if (action == Action.RESOLVE && stage == Stage.IN_PROCESS && !inLastStep()) {
            throw new ProblemException(
                    DossierErrors.STEPS_OPEN, currentStep().orElseThrow().name().vi());
        }
        perform(action, now);
        endPayments();
        resolution = verdict.by(officer, now);
        dates = dates.resolved(now);
        timed(timing.stopped(now, ClockReasons.RESOLVED, officer));
        return new DossierEvent.Resolved(
                officer, verdict.reason(), verdict.resultNumber(), verdict.documents());
    }

    public DossierEvent returnResult(Channel by, Officer officer, Instant now) {
        perform(Action.RETURN, now);
        resolution = Objects.requireNonNull(resolution).returned(by);
        dates = dates.returned(now);
        return new DossierEvent.ResultReturned(officer, by);
    }

    /** Takes it back before anybody has accepted it. */
    public DossierEvent withdraw(@Nullable Reason wish, Instant now) {
        perform(Action.WITHDRAW, now);
        end(new Ending(null, wish, null), now);
        return new DossierEvent.Withdrawn(null, wish);
    }

    public DossierEvent grantWithdrawal(@Nullable Reason reason, Officer officer, Instant now) {
        perform(Action.GRANT_WITHDRAWAL, now);
        end(new Ending(officer, reason, null), now);
        return new DossierEvent.Withdrawn(officer, reason);
    }
}
