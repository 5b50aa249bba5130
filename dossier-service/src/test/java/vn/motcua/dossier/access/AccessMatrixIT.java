package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Lifecycle;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.lifecycle.Transition;
import vn.motcua.platform.test.RoleMatrix;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may see and do what: everybody × every stage × every endpoint, against what is written down
 * here.
 */
class AccessMatrixIT extends OpenService {

    /** Of this test alone, so that lists hold nothing of others. */
    private static final String PROCEDURE = "3.000777";

    private static final Map<Visitor, Set<Stage>> SEES = new EnumMap<>(Visitor.class);
    private static final Map<Action, Set<Visitor>> DOES = new EnumMap<>(Action.class);

    static {
        Set<Stage> filed =
                EnumSet.of(
                        Stage.SUBMITTED,
                        Stage.ACCEPTED,
                        Stage.IN_PROCESS,
                        Stage.RESOLVED,
                        Stage.RETURNED,
                        Stage.DECLINED,
                        Stage.WITHDRAWN);
        Set<Stage> accepted =
                EnumSet.of(
                        Stage.ACCEPTED,
                        Stage.IN_PROCESS,
                        Stage.RESOLVED,
                        Stage.RETURNED,
                        Stage.WITHDRAWN);
        for (Visitor visitor : Visitor.values()) {
            SEES.put(
                    visitor,
                    switch (visitor) {
                        case OWNER -> EnumSet.complementOf(EnumSet.of(Stage.DISCARDED));
                        case RECEPTION_ELSEWHERE,
                                SPECIALIST_ELSEWHERE,
                                LEADER_ELSEWHERE,
                                OTHER_CITIZEN,
                                OFFICER_WITHOUT_AGENCY,
                                OPERATOR,
                                INTEGRATOR ->
                                EnumSet.noneOf(Stage.class);
                        case RECEPTION, LEADER, LEADER_OF_PROVINCE, AUDITOR -> filed;
                        case SPECIALIST -> accepted;
                    });
        }
        Set<Visitor> owner = EnumSet.of(Visitor.OWNER);
        Set<Visitor> reception = EnumSet.of(Visitor.RECEPTION);
        Set<Visitor> leaders = EnumSet.of(Visitor.LEADER, Visitor.LEADER_OF_PROVINCE);
        Set<Visitor> officers =
                EnumSet.of(
                        Visitor.RECEPTION,
                        Visitor.SPECIALIST,
                        Visitor.LEADER,
                        Visitor.LEADER_OF_PROVINCE);
        for (Action action : Action.values()) {
            DOES.put(
                    action,
                    switch (action) {
                        case CHANGE_DRAFT, DISCARD_DRAFT, SUBMIT, WITHDRAW, REQUEST_WITHDRAWAL ->
                                owner;
                        case FILE_AT_COUNTER, SETTLE_PAYMENT_REQUEST, RECALCULATE_DUE_DATE ->
                                EnumSet.noneOf(Visitor.class);
                        case ACCEPT, DECLINE, RETURN -> reception;
                        case SUPPLEMENT -> EnumSet.of(Visitor.OWNER, Visitor.RECEPTION);
                        case REQUEST_SUPPLEMENT, REQUEST_PAYMENT, CANCEL_PAYMENT_REQUEST ->
                                officers;
                        case ASSIGN, COMPLETE_STEP ->
                                EnumSet.of(
                                        Visitor.SPECIALIST,
                                        Visitor.LEADER,
                                        Visitor.LEADER_OF_PROVINCE);
                        case SUSPEND, RESUME, EXTEND_DUE_DATE, RESOLVE, STOP -> leaders;
                        case GRANT_WITHDRAWAL, REFUSE_WITHDRAWAL ->
                                EnumSet.of(
                                        Visitor.RECEPTION,
                                        Visitor.LEADER,
                                        Visitor.LEADER_OF_PROVINCE);
                    });
        }
    }

    @BeforeEach
    void prepare() {
        publish(PROCEDURE);
    }

    @Test
    void letsEverybodySeeAndDoWhatThePolicySaysAndNothingElse() {
        Map<Stage, String> dossiers = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            dossiers.put(stage, Life.of(api, Visitor.OWNER.token).under(PROCEDURE).in(stage).id());
        }
        SoftAssertions.assertSoftly(softly ->
                dossiers.forEach((stage, id) -> {
                    for (Visitor visitor : Visitor.values()) {
                        visit(softly, visitor, stage, id);
                    }
                }));
        for (Visitor visitor : Visitor.values()) {
            Set<String> seen =
                    sees(visitor).stream().map(dossiers::get).collect(Collectors.toSet());
            assertThat(listed(visitor))
                    .as("list of %s", visitor)
                    .containsExactlyInAnyOrderElementsOf(seen);
        }
    }

    private void visit(SoftAssertions softly, Visitor visitor, Stage stage, String id) {
        boolean sees = sees(visitor).contains(stage);
        Answer read = api.get(visitor.token, "/api/v1/dossiers/" + id);
        softly.assertThat(read.status())
                .as("%s reads %s", visitor, stage)
                .isEqualTo(sees ? 200 : 404);
        for (String part :
                List.of("/timeline", "/deadline", "/proof", "/attachments", "/submission")) {
            if (!sees) {
                softly.assertThat(api.get(visitor.token, "/api/v1/dossiers/" + id + part).status())
                        .as("%s reads %s of %s", visitor, part, stage)
                        .isEqualTo(404);
            }
        }
        for (Action action : Action.values()) {
            ActionCall call = ActionCall.of(action, id, stage);
            if (call == null) {
                continue;
            }
            Answer answer =
                    api.json(
                            visitor.token,
                            call.method(),
                            call.path(),
                            call.body(),
                            "If-Match",
                            "\"999\"",
                            "Idempotency-Key",
                            "k");
            softly.assertThat(answer.status())
                    .as("%s does %s in %s: %s", visitor, action, stage, answer)
                    .isEqualTo(expected(visitor, sees, action, stage));
        }
        if (sees) {
            assertOffered(softly, visitor, stage, read);
        }
    }

    /** A stale If-Match changes nothing, and is looked at only after the policy has said yes. */
    private static int expected(Visitor visitor, boolean sees, Action action, Stage stage) {
        if (!sees) {
            return 404;
        }
        boolean inTable = Lifecycle.of(stage, action).isPresent();
        boolean may = inTable ? does(visitor, action, stage) : visitor.mayEver(action);
        return may ? 412 : 403;
    }

    /** Reception hands an accepted dossier over; after that it is the unit's own affair. */
    private static boolean does(Visitor visitor, Action action, Stage stage) {
        boolean handsOver =
                action == Action.ASSIGN && stage == Stage.ACCEPTED && visitor == Visitor.RECEPTION;
        return handsOver || DOES.getOrDefault(action, Set.of()).contains(visitor);
    }

    private static Set<Stage> sees(Visitor visitor) {
        return SEES.getOrDefault(visitor, Set.of());
    }

    private static void assertOffered(
            SoftAssertions softly, Visitor visitor, Stage stage, Answer read) {
        Set<Action> offered = EnumSet.noneOf(Action.class);
        for (JsonNode action : read.body().path("allowedActions")) {
            offered.add(Action.valueOf(action.path("action").asString()));
        }
        Set<Action> expected =
                Lifecycle.from(stage).stream()
                        .filter(row -> row.possibleWith(EnumSet.noneOf(HoldKind.class)))
                        .map(Transition::action)
                        .filter(action -> does(visitor, action, stage))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
        softly.assertThat(offered).as("%s is offered in %s", visitor, stage).isEqualTo(expected);
    }

    @Test
    void isClosedToStrangers() {
        RoleMatrix.of(port).isClosedToStrangers();
    }

    private Set<String> listed(Visitor visitor) {
        Answer list =
                api.get(visitor.token, "/api/v1/dossiers?limit=100&procedureCode=" + PROCEDURE);
        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        return list.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .collect(Collectors.toSet());
    }
}
