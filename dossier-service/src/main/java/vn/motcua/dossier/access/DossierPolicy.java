package vn.motcua.dossier.access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.content.Progress;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Actor;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.dossier.lifecycle.Lifecycle;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.lifecycle.Transition;
import vn.motcua.dossier.reference.Agencies;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.access.Scope;
import vn.motcua.platform.web.ProblemException;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The one policy. Whoever may not see a dossier is told that there is none; whoever sees it and may
 * not act is told so.
 *
 * <p>Citizens see what is theirs: filed with their account, or at the counter in their name.
 * Officers see what their agency, one below it or one it took over from has a part in: reception
 * and leaders from submission on, specialists from acceptance on. Nobody sees a draft of somebody
 * else, except the counter its own.
 */
@Component
public class DossierPolicy {

    private static final List<Stage> ACCEPTED_ONCE =
            List.of(
                    Stage.ACCEPTED,
                    Stage.IN_PROCESS,
                    Stage.RESOLVED,
                    Stage.RETURNED,
                    Stage.WITHDRAWN);

    private final Agencies agencies;

    public DossierPolicy(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The dossiers a caller may see; every list, search and file goes through it. */
    public Scope<Dossier> visible(Caller caller) {
        if (caller.isAnonymous()) {
            return Scope.none();
        }
        return Scope.anyOf(own(caller), official(caller));
    }

    /** The dossiers that are the caller's own. */
    public Scope<Dossier> own(Caller caller) {
        Scope<Dossier> filedWithAccount = Scope.field("owner", caller.subject(), Dossier::owner);
        Scope<Dossier> filedInName =
                Scope.allOf(
                        Scope.field(
                                "ownerPersonalId", caller.personalId(), Dossier::ownerPersonalId),
                        inStage(Stage.filed()));
        return caller.hasAny(Role.CITIZEN, Role.BUSINESS)
                ? Scope.anyOf(filedWithAccount, filedInName)
                : filedWithAccount;
    }

    /** The dossiers a caller sees for an authority. */
    public Scope<Dossier> official(Caller caller) {
        if (caller.agency() == null) {
            return Scope.none();
        }
        return Scope.allOf(
                Scope.fieldIn("route.involved", subtree(caller), Dossier::agencies),
                Scope.anyOf(
                        caller.hasAny(
                                        Role.RECEPTION_OFFICER,
                                        Role.LEADER,
                                        Role.ACCOUNTANT,
                                        Role.AUDITOR)
                                ? inStage(Stage.filed())
                                : Scope.none(),
                        caller.has(Role.SPECIALIST) ? inStage(ACCEPTED_ONCE) : Scope.none(),
                        caller.has(Role.RECEPTION_OFFICER) ? atCounter() : Scope.none()));
    }

    /** What the caller is to a dossier; nothing to somebody who may not see it. */
    public Set<Actor> actors(Caller caller, Dossier dossier) {
        EnumSet<Actor> actors = EnumSet.noneOf(Actor.class);
        if (caller.isSystem()) {
            actors.add(Actor.SYSTEM);
            return actors;
        }
        if (own(caller).matches(dossier)) {
            actors.add(Actor.OWNER);
        }
        if (official(caller).matches(dossier)) {
            Set<String> subtree = subtree(caller);
            if (caller.has(Role.RECEPTION_OFFICER) && among(subtree, dossier.route().receiving())) {
                actors.add(Actor.RECEPTION);
            }
            if (caller.has(Role.SPECIALIST) && worksOn(subtree, dossier)) {
                actors.add(Actor.SPECIALIST);
            }
            if (caller.has(Role.LEADER) && decidesOn(subtree, dossier)) {
                actors.add(Actor.LEADER);
            }
        }
        return actors;
    }

    /** Refuses whoever may not see it. */
    public void requireVisible(Caller caller, Dossier dossier) {
        if (!caller.isSystem() && !visible(caller).matches(dossier)) {
            throw new ProblemException(DossierErrors.NOT_FOUND);
        }
    }

    /**
     * Refuses whoever may not do this: in the stage it is in, or, where that has no row for it, in
     * any. Whether it is possible now is the dossier's to say.
     */
    public void require(Caller caller, Dossier dossier, Action action) {
        requireVisible(caller, dossier);
        Set<Actor> actors = actors(caller, dossier);
        Set<Actor> who =
                Lifecycle.of(dossier.stage(), action)
                        .map(Transition::who)
                        .orElseGet(() -> Lifecycle.whoEver(action));
        if (Collections.disjoint(who, actors)) {
            throw new ProblemException(DossierErrors.NOT_YOURS_TO_DO, action.name());
        }
        if (action == Action.COMPLETE_STEP) {
            dossier.currentStep().ifPresent(step -> requireStep(caller, dossier, step, actors));
        }
    }

    /** What the caller may do with it now, in the order of a life. */
    public List<Action> allowed(Caller caller, Dossier dossier) {
        Set<Actor> actors = actors(caller, dossier);
        return Lifecycle.from(dossier.stage()).stream()
                .filter(row -> row.possibleWith(dossier.holds().kinds()))
                .filter(row -> !Collections.disjoint(row.who(), actors))
                .map(Transition::action)
                .filter(action -> fits(caller, dossier, action, actors))
                .toList();
    }

    /** Whether files may be added now: to one's draft, and while a supplement is waited for. */
    public boolean mayAttach(Caller caller, Dossier dossier) {
        List<Action> allowed = allowed(caller, dossier);
        return allowed.contains(Action.CHANGE_DRAFT) || allowed.contains(Action.SUPPLEMENT);
    }

    /** The agencies a caller acts for: the own one, those below it and those it took over from. */
    public Set<String> subtree(Caller caller) {
        String agency = caller.agency();
        return agency == null ? Set.of() : agencies.tree().subtree(agency);
    }

    private boolean fits(Caller caller, Dossier dossier, Action action, Set<Actor> actors) {
        return switch (action) {
            case SUBMIT -> dossier.channel() == Channel.ONLINE;
            case FILE_AT_COUNTER -> dossier.channel() != Channel.ONLINE;
            case COMPLETE_STEP ->
                    dossier.currentStep()
                            .map(step -> stepRefusal(caller, dossier, step, actors) == null)
                            .orElse(false);
            default -> true;
        };
    }

    private static void requireStep(
            Caller caller, Dossier dossier, WorkflowStep step, Set<Actor> actors) {
        DossierErrors refusal = stepRefusal(caller, dossier, step, actors);
        if (refusal != null) {
            throw new ProblemException(refusal, step.role());
        }
    }

    /**
     * A step is done by its role, and by the officer who has it; a leader may step in for anybody.
     */
    private static @Nullable DossierErrors stepRefusal(
            Caller caller, Dossier dossier, WorkflowStep step, Set<Actor> actors) {
        if (actors.contains(Actor.LEADER)) {
            return null;
        }
        Progress progress = dossier.progress();
        String assignee = progress == null ? null : progress.assignee();
        if (assignee != null && !assignee.equals(caller.subject())) {
            return DossierErrors.ASSIGNED_TO_ANOTHER;
        }
        boolean role = caller.roles().stream().anyMatch(mine -> mine.claim().equals(step.role()));
        return role ? null : DossierErrors.STEP_OF_ANOTHER_ROLE;
    }

    private static Scope<Dossier> inStage(Collection<Stage> stages) {
        return Scope.fieldIn("stage", stages, Dossier::stage);
    }

    private static Scope<Dossier> atCounter() {
        return Scope.allOf(
                inStage(List.of(Stage.DRAFT)),
                Scope.fieldIn("channel", List.of(Channel.COUNTER, Channel.POST), Dossier::channel));
    }

    private static boolean among(Set<String> subtree, @Nullable String agency) {
        return agency != null && subtree.contains(agency);
    }

    private static boolean worksOn(Set<String> subtree, Dossier dossier) {
        Progress progress = dossier.progress();
        return among(subtree, dossier.route().competent())
                || (progress != null && subtree.contains(progress.unit()));
    }

    private static boolean decidesOn(Set<String> subtree, Dossier dossier) {
        return worksOn(subtree, dossier)
                || (dossier.stage() == Stage.SUBMITTED
                        && among(subtree, dossier.route().receiving()));
    }
}
