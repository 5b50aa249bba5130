package vn.motcua.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Scene;
import vn.motcua.acceptance.client.Unexpected;

import java.util.List;
import java.util.Map;

class DossierLifeTests {

    private static final String PATH = "/api/v1/dossiers/d-1";

    private final Scene scene = new Scene();
    private DossierLife life;

    @BeforeEach
    void begin() {
        scene.on("POST /api/v1/dossiers", 201, "{'id':'d-1'}");
        life = DossierLife.draft(scene.portal(), "citizen", Map.of("procedureCode", "1.1"));
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void beginsWithAKeySoThatARepeatBeginsNothingMore() {
        assertThat(life.id()).isEqualTo("d-1");
        assertThat(life.path()).isEqualTo(PATH);
        assertThat(scene.last("/api/v1/dossiers").header("Idempotency-Key")).hasSize(36);
    }

    @Test
    void doesWhatTheApiSaysIsAllowedWhereItSaysSo() {
        seen(
                "[{'action':'SUBMIT','method':'POST','path':'/api/v1/dossiers/d-1/submission'}]",
                "[]");
        scene.on("POST " + PATH + "/submission", 200, "{'stage':'SUBMITTED'}");

        assertThat(life.allowed("citizen")).containsExactly("SUBMIT");
        Answer done = life.act("citizen", "SUBMIT", Map.of("a", 1));

        assertThat(done.text("/stage")).isEqualTo("SUBMITTED");
        Scene.Asked sent = scene.last(PATH + "/submission");
        assertThat(sent.header("If-Match")).isEqualTo("\"5\"");
        assertThat(sent.header("Idempotency-Key")).hasSize(36);
        assertThat(sent.body()).isEqualTo("{\"a\":1}");
    }

    @Test
    void doesNothingThatIsNotAllowedAndSaysWhatIs() {
        seen("[{'action':'WITHDRAW','method':'POST','path':'/x'}]", "[]");

        assertThatThrownBy(() -> life.act("citizen", "ACCEPT", Map.of()))
                .isInstanceOf(Unexpected.class)
                .hasMessageStartingWith("citizen may not ACCEPT: ")
                .hasMessageContaining("WITHDRAW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{'id':'p1','required':true},{'id':'p2','required':false},{'id':'p3','required':true}]"
                    + " | p1 p3",
                "[{'id':'p1','required':false},{'id':'p2','required':false}] | p1",
                "[] | none",
            })
    void attachesAPaperForEachThatHasToBeThereAndOneAtLeast(String papers, String attached) {
        seen("[]", papers);
        scene.on("POST " + PATH + "/attachments", 201, "{'sha256':'abc'}");

        List<String> hashes = life.attachPapers("citizen");

        assertThat(hashes).containsOnly("abc");
        assertThat(scene.asked(PATH + "/attachments"))
                .extracting(one -> one.path().contains("=") ? one.path().split("=", -1)[1] : "none")
                .containsExactly(attached.split(" ", -1));
        assertThat(scene.last(PATH + "/attachments").body()).contains("%PDF-1.4", "giay-to.pdf");
    }

    @Test
    void readsTheTimelineAsACitizenDoes() {
        scene.on("GET " + PATH + "/timeline", 200, "{'items':[{'id':'a'},{'id':'b'}]}");

        assertThat(life.timeline("citizen"))
                .extracting(item -> item.path("id").asString())
                .containsExactly("a", "b");
    }

    private void seen(String allowed, String papers) {
        scene.on(
                "GET " + PATH,
                200,
                "{'allowedActions':" + allowed + ",'papers':" + papers + "}",
                "ETag",
                "\"5\"");
    }
}
