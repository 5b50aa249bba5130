package vn.motcua.dossier.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Lifecycle;
import vn.motcua.dossier.lifecycle.Stage;

import java.util.UUID;

/** What the table has no row for, asked of the version that stands. */
class ImpossibleActionsIT extends OpenService {

    private static final String PROCEDURE = "3.000778";

    @BeforeEach
    void prepare() {
        publish(PROCEDURE);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void areRefusedByTheirOwnProblemAndChangeNothing(Stage stage) {
        String id = Life.of(api, Visitor.OWNER.token).under(PROCEDURE).in(stage).id();
        SoftAssertions.assertSoftly(softly -> {
            for (Visitor visitor : Visitor.values()) {
                Answer before = api.get(visitor.token, "/api/v1/dossiers/" + id);
                if (before.status() == 200) {
                    tryAll(softly, visitor, stage, id, before.etag());
                    assertThat(api.get(visitor.token, "/api/v1/dossiers/" + id).etag())
                            .as("%s in %s", visitor, stage)
                            .isEqualTo(before.etag());
                }
            }
        });
    }

    private void tryAll(
            SoftAssertions softly, Visitor visitor, Stage stage, String id, String etag) {
        for (Action action : Action.values()) {
            ActionCall call = ActionCall.of(action, id, stage);
            if (call == null || Lifecycle.of(stage, action).isPresent()) {
                continue;
            }
            Answer answer =
                    api.json(
                            visitor.token,
                            call.method(),
                            call.path(),
                            call.body(),
                            "If-Match",
                            etag,
                            "Idempotency-Key",
                            UUID.randomUUID().toString());
            softly.assertThat(answer.status())
                    .as("%s does %s in %s: %s", visitor, action, stage, answer)
                    .isEqualTo(visitor.mayEver(action) ? 409 : 403);
        }
    }
}
