package vn.motcua.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.motcua.acceptance.client.Scene;

import java.time.Duration;

class LoadRoundTests {

    private static final String DOSSIER = "/api/v1/dossiers/d-1";

    private final Scene scene = new Scene();

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void beginsAsManyLivesAsItsRateSaysWhateverTheyTake() {
        lives("\"4\"");

        LoadRound.Result result =
                new LoadRound(QuickLife.of(scene.portal(), "1.1")).open(50, Duration.ofMillis(400));

        assertThat(result.writes().count()).isEqualTo(20 * 4);
        assertThat(result.reads().count()).isEqualTo(20);
        assertThat(result.failed()).isZero();
        assertThat(result.perSecond()).isPositive();
        assertThat(result.submitted()).containsOnlyKeys("d-1-0000000002-email");
    }

    @Test
    void livesOneLifeAfterAnotherForEachUser() {
        lives("\"4\"");

        LoadRound.Result result =
                new LoadRound(QuickLife.of(scene.portal(), "1.1")).closed(2, Duration.ofMillis(50));

        assertThat(result.reads().count()).isGreaterThanOrEqualTo(2);
        assertThat(result.writes().count()).isEqualTo(4 * result.reads().count());
    }

    /** A read that shows an older version would be a lost write. */
    @Test
    void countsALifeThatReadsAnotherVersionAsFailed() {
        lives("\"3\"");

        LoadRound.Result result =
                new LoadRound(QuickLife.of(scene.portal(), "1.1")).open(50, Duration.ofMillis(100));

        assertThat(result.failed()).isEqualTo(5);
        assertThat(result.perSecond()).isZero();
    }

    @Test
    void wantsAProcedureThatNeedsNoPaper() {
        form();
        scene.on(
                "POST /api/v1/dossiers", 201, "{'id':'d-1','papers':[{'id':'p','required':true}]}");

        assertThatThrownBy(() -> QuickLife.of(scene.portal(), "1.1"))
                .hasMessage("Choose a procedure that needs no paper, not 1.1");
    }

    private void form() {
        scene.claim("agency", "H50.28.34")
                .on(
                        "GET /api/v1/procedures/1.1/form",
                        200,
                        "{'schema':{'type':'object','properties':{'a':{'type':'string'}}}}");
    }

    private void lives(String readTag) {
        form();
        scene.on(
                        "POST /api/v1/dossiers",
                        201,
                        "{'id':'d-1','version':1,'stage':'DRAFT'}",
                        "ETag",
                        "\"1\"")
                .on(
                        "POST " + DOSSIER + "/submission",
                        200,
                        "{'id':'d-1','version':2,'stage':'SUBMITTED'}",
                        "ETag",
                        "\"2\"")
                .on("POST " + DOSSIER + "/acceptance", 200, "{'stage':'ACCEPTED'}", "ETag", "\"3\"")
                .on("POST " + DOSSIER + "/resolution", 200, "{'stage':'RESOLVED'}", "ETag", "\"4\"")
                .on("GET " + DOSSIER, 200, "{'stage':'RESOLVED'}", "ETag", readTag);
    }
}
