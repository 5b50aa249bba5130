package vn.motcua.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Scene;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Whoever looks from outside has to see what is wrong. */
class WitnessTests {

    private static final String SUBMITTED = "vn.motcua.dossier.submitted.v1";

    private final Scene scene = new Scene();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private final Witness witness =
            new Witness(
                    scene.portal(),
                    new Report(new PrintStream(told, true, StandardCharsets.UTF_8)));

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void findsAFeedInOrderAndTellsItsPositions() {
        feed(
                event(11, "a", 2, SUBMITTED),
                event(12, "x", 9, "other"),
                event(13, "a", 3, "accepted"));

        witness.feed(10, List.of("a"));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains(" 1. The feed has 2 events of them, in order")
                .contains("position 11  " + SUBMITTED + "  a/2")
                .doesNotContain("position 12");
        assertThat(scene.last("/api/v1/dossier-events").path()).endsWith("after=10");
    }

    @Test
    void findsAGapInTheFeed() {
        feed(event(11, "a", 2, SUBMITTED), event(12, "a", 4, "accepted"));

        assertThatThrownBy(() -> witness.feed(10, List.of("a")))
                .hasMessage("The feed has a gap for a: [2, 4]");
    }

    @Test
    void findsAFeedThatDoesNotBeginWithTheFiling() {
        feed(event(12, "a", 3, "vn.motcua.dossier.resolved.v1"));

        assertThatThrownBy(() -> witness.feed(10, List.of("a")))
                .hasMessageStartingWith("The feed does not begin with the filing of a");
        assertThatThrownBy(() -> witness.feed(10, List.of("b")))
                .hasMessageStartingWith("The feed does not begin with the filing of b: []");
    }

    @Test
    void findsTrackingThatSaysAnotherStatus() {
        scene.on("GET /api/v1/tracking/H50-1", 200, "{'nationalStatus':2}");

        witness.track("H50-1", 2);
        assertThatThrownBy(() -> witness.track("H50-1", 5))
                .hasMessageStartingWith("Tracking should say 5: ");
        assertThat(scene.last("/api/v1/tracking").header("Authorization")).isEmpty();
    }

    @Test
    void asksForThePositionOfTheLastEventSoFar() {
        scene.on("GET /api/v1/dossier-events", 200, "{'items':[],'next':1,'head':4711}");

        assertThat(witness.position()).isEqualTo(4_711);
    }

    @Test
    void wantsTheLetterToSayWhatHappenedAndTheTimelineToProveIt() {
        scene.claim("email", "an@demo.motcua.example")
                .on("POST /api/v1/dossiers", 201, "{'id':'d-1','version':3}")
                .on("GET /api/v1/dossiers/d-1/timeline", 200, "{'items':[]}")
                .on(
                        "GET /api/v1/dossiers/d-1/timeline",
                        200,
                        "{'items':[{'id':'d-1-0000000003-email'}]}")
                .on(
                        "GET /api/mails",
                        200,
                        "{'items':[{'file':'a.eml','messageId':'<d-1-0000000003-email@x>',"
                                + "'subject':'Hồ sơ H50-1','text':'đã tiếp nhận'}]}");
        DossierLife life = DossierLife.draft(scene.portal(), "citizen", Map.of());
        Answer done = scene.portal().as("citizen").post("/api/v1/dossiers", Map.of());

        witness.mail(life, done, "citizen", "H50-1");

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("mail \"Hồ sơ H50-1\" a.eml");
        assertThatThrownBy(() -> witness.mail(life, done, "citizen", "từ chối"))
                .hasMessageStartingWith("The mail does not say \"từ chối\"");
    }

    @Test
    void countsGrowthOfAFigureAndComplainsOfTooMuch() {
        scene.on("GET /api/v1/statistics/procedures/1.1", 404, "{'code':'STA-0001'}")
                .on("GET /api/v1/statistics/procedures/1.1", 200, "{'figures':{'totalReceived':1}}")
                .on(
                        "GET /api/v1/statistics/procedures/1.1",
                        200,
                        "{'figures':{'totalReceived':2}}");
        Figures figures = new Figures(scene.portal(), "1.1");
        JsonNode before = figures.now();

        assertThat(Figures.count(before, "totalReceived")).isZero();
        assertThat(Figures.count(figures.awaitGrowth(before, "totalReceived", 2), "totalReceived"))
                .isEqualTo(2);
        assertThatThrownBy(() -> figures.awaitGrowth(before, "totalReceived", 1))
                .hasMessageStartingWith("totalReceived should have grown by 1, not 2");
    }

    @Test
    void waitsForTheEndOfARebuildAndWantsNoDifference() {
        scene.on("POST /api/v1/statistics/rebuilds", 202, "{}", "Location", "/api/v1/jobs/7")
                .on("GET /api/v1/jobs/7", 200, "{'state':'RUNNING'}")
                .on("GET /api/v1/jobs/7", 200, "{'state':'DONE','errorCount':0,'endedAt':'x'}");

        JsonNode job = Rebuild.run(scene.portal());

        assertThat(Rebuild.held(job)).isTrue();
        for (String other :
                List.of(
                        "{'state':'DONE','errorCount':1}",
                        "{'state':'FAILED','errorCount':0}",
                        "{'state':'DONE'}")) {
            assertThat(Rebuild.held(JsonMapper.shared().readTree(other.replace('\'', '"'))))
                    .as(other)
                    .isFalse();
        }
    }

    private void feed(String... events) {
        scene.on(
                "GET /api/v1/dossier-events",
                200,
                "{'items':[" + String.join(",", events) + "],'next':99,'head':99}");
    }

    private static String event(long position, String dossier, long sequence, String type) {
        return "{'position':%d,'subject':'%s','sequence':%d,'type':'%s','id':'%s/%d'}"
                .formatted(position, dossier, sequence, type, dossier, sequence);
    }
}
