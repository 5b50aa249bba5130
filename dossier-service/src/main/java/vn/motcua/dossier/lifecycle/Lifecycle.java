package vn.motcua.dossier.lifecycle;

import static vn.motcua.dossier.lifecycle.Actor.LEADER;
import static vn.motcua.dossier.lifecycle.Actor.OWNER;
import static vn.motcua.dossier.lifecycle.Actor.RECEPTION;
import static vn.motcua.dossier.lifecycle.Actor.SPECIALIST;
import static vn.motcua.dossier.lifecycle.Actor.SYSTEM;
import static vn.motcua.dossier.lifecycle.HoldKind.PAYMENT;
import static vn.motcua.dossier.lifecycle.HoldKind.SUPPLEMENT;
import static vn.motcua.dossier.lifecycle.HoldKind.SUSPENSION;
import static vn.motcua.dossier.lifecycle.HoldKind.WITHDRAWAL_REQUEST;
import static vn.motcua.dossier.lifecycle.Stage.ACCEPTED;
import static vn.motcua.dossier.lifecycle.Stage.DECLINED;
import static vn.motcua.dossier.lifecycle.Stage.DISCARDED;
import static vn.motcua.dossier.lifecycle.Stage.DRAFT;
import static vn.motcua.dossier.lifecycle.Stage.IN_PROCESS;
import static vn.motcua.dossier.lifecycle.Stage.RESOLVED;
import static vn.motcua.dossier.lifecycle.Stage.RETURNED;
import static vn.motcua.dossier.lifecycle.Stage.SUBMITTED;
import static vn.motcua.dossier.lifecycle.Stage.WITHDRAWN;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one table of a dossier's life: stage, action, stage after it, holds, event, who. What is not
 * in it is refused, and there is no wildcard: every stage an action is possible in is written down.
 *
 * <p>A hold never changes the stage, so closing it leads back to where the dossier was. While the
 * citizen's wish to withdraw is open, no other hold opens and nothing moves on: it is decided
 * first. Whoever ends a life closes all holds.
 */
public final class Lifecycle {

    private static final Set<HoldKind> ANY = EnumSet.allOf(HoldKind.class);
    private static final Set<HoldKind> NOT_WITHDRAWING =
            EnumSet.of(SUPPLEMENT, PAYMENT, SUSPENSION);

    private static final Map<Stage, Map<Action, Transition>> TABLE = new EnumMap<>(Stage.class);

    static {
        row(Action.CHANGE_DRAFT, DossierEvent.DraftChanged.class, OWNER, RECEPTION).at(DRAFT);
        row(Action.DISCARD_DRAFT, DossierEvent.DraftDiscarded.class, OWNER, RECEPTION, SYSTEM)
                .leads(DRAFT, DISCARDED);
        row(Action.SUBMIT, DossierEvent.Submitted.class, OWNER).leads(DRAFT, SUBMITTED);
        row(Action.FILE_AT_COUNTER, DossierEvent.Accepted.class, RECEPTION).leads(DRAFT, ACCEPTED);

        row(Action.ACCEPT, DossierEvent.Accepted.class, RECEPTION).leads(SUBMITTED, ACCEPTED);
        row(Action.DECLINE, DossierEvent.Declined.class, RECEPTION)
                .despite(ANY)
                .closingAll()
                .leads(SUBMITTED, DECLINED);

        row(
                        Action.REQUEST_SUPPLEMENT,
                        DossierEvent.SupplementRequested.class,
                        RECEPTION,
                        SPECIALIST,
                        LEADER)
                .despite(NOT_WITHDRAWING)
                .opening(SUPPLEMENT)
                .at(SUBMITTED, ACCEPTED, IN_PROCESS);
        row(Action.SUPPLEMENT, DossierEvent.Supplemented.class, OWNER, RECEPTION)
                .despite(ANY)
                .closing(SUPPLEMENT)
                .at(SUBMITTED, ACCEPTED, IN_PROCESS);
        row(
                        Action.REQUEST_PAYMENT,
                        DossierEvent.PaymentRequested.class,
                        RECEPTION,
                        SPECIALIST,
                        LEADER,
                        SYSTEM)
                .despite(NOT_WITHDRAWING)
                .opening(PAYMENT)
                .at(SUBMITTED, ACCEPTED, IN_PROCESS);
        row(
                        Action.CANCEL_PAYMENT_REQUEST,
                        DossierEvent.PaymentRequestCancelled.class,
                        RECEPTION,
                        SPECIALIST,
                        LEADER,
                        SYSTEM)
                .despite(ANY)
                .closing(PAYMENT)
                .at(SUBMITTED, ACCEPTED, IN_PROCESS);
        row(Action.SETTLE_PAYMENT_REQUEST, DossierEvent.PaymentRequestSettled.class, SYSTEM)
                .despite(ANY)
                .closing(PAYMENT)
                .at(SUBMITTED, ACCEPTED, IN_PROCESS);

        row(Action.ASSIGN, DossierEvent.Assigned.class, RECEPTION, SPECIALIST, LEADER)
                .leads(ACCEPTED, IN_PROCESS);
        row(Action.ASSIGN, DossierEvent.Assigned.class, SPECIALIST, LEADER)
                .despite(ANY)
                .at(IN_PROCESS);
        row(Action.COMPLETE_STEP, DossierEvent.StepCompleted.class, RECEPTION, SPECIALIST, LEADER)
                .leads(ACCEPTED, IN_PROCESS)
                .at(IN_PROCESS);
        row(Action.SUSPEND, DossierEvent.Suspended.class, LEADER)
                .despite(NOT_WITHDRAWING)
                .opening(SUSPENSION)
                .at(ACCEPTED, IN_PROCESS);
        row(Action.RESUME, DossierEvent.Resumed.class, LEADER)
                .despite(ANY)
                .closing(SUSPENSION)
                .at(ACCEPTED, IN_PROCESS);
        row(Action.EXTEND_DUE_DATE, DossierEvent.DueDateExtended.class, LEADER)
                .despite(ANY)
                .at(ACCEPTED, IN_PROCESS);
        row(Action.RECALCULATE_DUE_DATE, DossierEvent.DueDateRecalculated.class, SYSTEM)
                .despite(ANY)
                .at(ACCEPTED, IN_PROCESS);
        row(Action.RESOLVE, DossierEvent.Resolved.class, LEADER)
                .leads(ACCEPTED, RESOLVED)
                .leads(IN_PROCESS, RESOLVED);
        row(Action.STOP, DossierEvent.Resolved.class, LEADER)
                .despite(ANY)
                .closingAll()
                .leads(ACCEPTED, RESOLVED)
                .leads(IN_PROCESS, RESOLVED);
        row(Action.RETURN, DossierEvent.ResultReturned.class, RECEPTION).leads(RESOLVED, RETURNED);

        row(Action.WITHDRAW, DossierEvent.Withdrawn.class, OWNER)
                .despite(ANY)
                .closingAll()
                .leads(SUBMITTED, WITHDRAWN);
        row(Action.REQUEST_WITHDRAWAL, DossierEvent.WithdrawalRequested.class, OWNER)
                .despite(NOT_WITHDRAWING)
                .opening(WITHDRAWAL_REQUEST)
                .at(ACCEPTED, IN_PROCESS);
        row(Action.GRANT_WITHDRAWAL, DossierEvent.Withdrawn.class, RECEPTION, LEADER)
                .despite(ANY)
                .needing(WITHDRAWAL_REQUEST)
                .closingAll()
                .leads(ACCEPTED, WITHDRAWN)
                .leads(IN_PROCESS, WITHDRAWN);
        row(Action.REFUSE_WITHDRAWAL, DossierEvent.WithdrawalRefused.class, RECEPTION, LEADER)
                .despite(ANY)
                .closing(WITHDRAWAL_REQUEST)
                .at(ACCEPTED, IN_PROCESS);
    }

    private Lifecycle() {}

    /** The row of a stage and an action; empty where the action is not possible. */
    public static Optional<Transition> of(Stage stage, Action action) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(action));
    }

    /** Everything that is possible in a stage, in the order of a life. */
    public static Collection<Transition> from(Stage stage) {
        return TABLE.getOrDefault(stage, Map.of()).values();
    }

    /** Whoever may do an action in one stage or another. */
    public static Set<Actor> whoEver(Action action) {
        return all().filter(row -> row.action() == action)
                .flatMap(row -> row.who().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every row, in the order of the stages. */
    public static Stream<Transition> all() {
        return TABLE.values().stream().flatMap(rows -> rows.values().stream());
    }

    private static Row row(
            Action action, Class<? extends DossierEvent> event, Actor first, Actor... others) {
        return new Row(TABLE, action, event, EnumSet.of(first, others));
    }
}
