package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.platform.web.ProblemException;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole product of stages, holds and actions. */
class LifecycleTests {

    /** Nine stages, sixteen sets of holds. */
    static Stream<Situation> situations() {
        return Arrays.stream(Stage.values())
                .flatMap(stage ->
                        IntStream.range(0, 16).mapToObj(bits -> new Situation(stage, holds(bits))));
    }

    record Situation(Stage stage, Set<HoldKind> holds) {}

    private static Set<HoldKind> holds(int bits) {
        EnumSet<HoldKind> holds = EnumSet.noneOf(HoldKind.class);
        List<HoldKind> kinds = List.of(HoldKind.values());
        for (int i = 0; i < kinds.size(); i++) {
            if ((bits >> i & 1) == 1) {
                holds.add(kinds.get(i));
            }
        }
        return holds;
    }

    @ParameterizedTest
    @MethodSource("situations")
    void doesWhatTheTableSaysAndNothingElse(Situation situation) {
        for (Action action : Action.values()) {
            Dossier dossier = ADossier.in(situation.stage(), situation.holds());
            Lifecycle.of(situation.stage(), action)
                    .filter(row -> row.possibleWith(situation.holds()))
                    .ifPresentOrElse(
                            row -> follows(dossier, row, situation),
                            () -> refuses(dossier, action, situation));
        }
    }

    private static void follows(Dossier dossier, Transition row, Situation before) {
        DossierEvent event = ADossier.act(dossier, row.action(), MONDAY);

        EnumSet<HoldKind> expected = EnumSet.noneOf(HoldKind.class);
        expected.addAll(before.holds());
        expected.removeAll(row.closes());
        if (row.opens() != null) {
            expected.add(row.opens());
        }
        assertThat(event).as(row.toString()).isInstanceOf(row.event());
        assertThat(dossier.stage()).as(row.toString()).isEqualTo(row.to());
        assertThat(dossier.holds().kinds()).as(row.toString()).isEqualTo(expected);
        assertThat(dossier.dates().changed()).isEqualTo(MONDAY);
    }

    private static void refuses(Dossier dossier, Action action, Situation before) {
        ProblemException refusal =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> ADossier.act(dossier, action, MONDAY.plusSeconds(60)));

        assertThat(refusal).as("%s in %s", action, before).isNotNull();
        assertThat(refusal.code())
                .isIn(
                        DossierErrors.ILLEGAL_ACTION,
                        DossierErrors.WAITING,
                        DossierErrors.NOT_WAITING,
                        DossierErrors.WAITING_ALREADY);
        assertThat(dossier.stage()).isEqualTo(before.stage());
        assertThat(dossier.holds().kinds()).isEqualTo(before.holds());
        assertThat(dossier.dates().changed()).isEqualTo(MONDAY);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void letsNothingOutOfATerminalStageAndSomethingOutOfEveryOther(Stage stage) {
        Collection<Transition> rows = Lifecycle.from(stage);

        assertThat(rows.isEmpty()).isEqualTo(stage.terminal());
        assertThat(rows.stream().anyMatch(row -> row.to() != stage)).isEqualTo(!stage.terminal());
    }

    @Test
    void reachesEveryStageFromADraft() {
        EnumSet<Stage> reached = EnumSet.of(Stage.DRAFT);
        for (int i = 0; i < Stage.values().length; i++) {
            Lifecycle.all()
                    .filter(row -> reached.contains(row.from()))
                    .map(Transition::to)
                    .toList()
                    .forEach(reached::add);
        }

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
    }

    @Test
    void usesEveryActionAndEveryEvent() {
        Set<Class<?>> events = Lifecycle.all().map(Transition::event).collect(Collectors.toSet());
        events.add(DossierEvent.Drafted.class);

        assertThat(Lifecycle.all().map(Transition::action))
                .containsOnly(Action.values())
                .contains(Action.values());
        assertThat(events).containsExactlyInAnyOrder(DossierEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource(HoldKind.class)
    void opensAndClosesEveryHoldWhereItCanBeOpen(HoldKind kind) {
        Set<Stage> opened = stages(row -> row.opens() == kind);
        Set<Stage> closed = stages(row -> row.closes().equals(Set.of(kind)));

        assertThat(opened).isNotEmpty();
        assertThat(closed).isEqualTo(opened);
    }

    private static Set<Stage> stages(Predicate<Transition> which) {
        return Lifecycle.all().filter(which).map(Transition::from).collect(Collectors.toSet());
    }

    @Test
    void neverChangesTheStageByAHold() {
        assertThat(Lifecycle.all().filter(row -> row.opens() != null || row.closes().size() == 1))
                .isNotEmpty()
                .allMatch(row -> row.to() == row.from());
    }

    @Test
    void decidesAWishToWithdrawBeforeAnythingMovesOn() {
        Set<HoldKind> wish = EnumSet.of(HoldKind.WITHDRAWAL_REQUEST);

        assertThat(Lifecycle.from(Stage.IN_PROCESS).stream().filter(row -> row.possibleWith(wish)))
                .extracting(Transition::action)
                .containsExactlyInAnyOrder(
                        Action.ASSIGN,
                        Action.EXTEND_DUE_DATE,
                        Action.RECALCULATE_DUE_DATE,
                        Action.STOP,
                        Action.GRANT_WITHDRAWAL,
                        Action.REFUSE_WITHDRAWAL);
    }

    @Test
    void endsEveryLifeWithoutAHold() {
        assertThat(Lifecycle.all().filter(row -> row.to().terminal() || row.to() == Stage.RESOLVED))
                .allMatch(row ->
                        row.tolerates().isEmpty()
                                || row.closes().size() == HoldKind.values().length);
    }

    @Test
    void letsOnlyTheOwnerSendAndTakeBack() {
        assertThat(who(Action.SUBMIT)).containsExactly(Actor.OWNER);
        assertThat(who(Action.WITHDRAW)).containsExactly(Actor.OWNER);
        assertThat(who(Action.REQUEST_WITHDRAWAL)).containsExactly(Actor.OWNER);
        assertThat(who(Action.ACCEPT)).containsExactly(Actor.RECEPTION);
        assertThat(who(Action.RESOLVE)).containsExactly(Actor.LEADER);
        assertThat(who(Action.SETTLE_PAYMENT_REQUEST)).containsExactly(Actor.SYSTEM);
    }

    private static List<Actor> who(Action action) {
        return Lifecycle.all()
                .filter(row -> row.action() == action)
                .flatMap(row -> row.who().stream())
                .distinct()
                .toList();
    }

    @Test
    void refusesTwoRowsForOneStageAndAction() {
        Map<Stage, Map<Action, Transition>> table = new EnumMap<>(Stage.class);
        Row row =
                new Row(
                        table,
                        Action.ACCEPT,
                        DossierEvent.Accepted.class,
                        EnumSet.of(Actor.RECEPTION));
        row.leads(Stage.SUBMITTED, Stage.ACCEPTED);

        assertThat(catchThrowableOfType(IllegalStateException.class, () -> row.at(Stage.SUBMITTED)))
                .hasMessageContaining("SUBMITTED has two rows for ACCEPT");
    }
}
