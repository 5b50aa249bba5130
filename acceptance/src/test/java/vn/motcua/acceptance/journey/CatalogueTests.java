package vn.motcua.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.motcua.acceptance.client.Scene;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

class CatalogueTests {

    private final Scene scene = new Scene();
    private final Catalogue catalogue = new Catalogue(scene.portal());

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void typesAsSomebodyWithoutAVietnameseKeyboard() {
        assertThat(Catalogue.withoutDiacritics("Đổi Giấy phép lái xe (hạng A1)"))
                .isEqualTo("doi giay phep lai xe (hang a1)");
    }

    @Test
    void searchesForWordsAsTheyStandInAnAddress() {
        scene.on("GET /api/v1/procedures", 200, "{'items':[{'code':'2'},{'code':'1'}]}");

        assertThat(catalogue.search("khai sinh & tử")).containsExactly("2", "1");
        assertThat(scene.last("/api/v1/procedures").path()).endsWith("q=khai+sinh+%26+t%E1%BB%AD");
    }

    @Test
    void choosesTheSameProcedureForTheSameSeed() {
        scene.on(
                "GET /api/v1/procedures",
                200,
                "{'items':[{'code':'1'},{'code':'2'},{'code':'3'},{'code':'4'}]}");

        String chosen = catalogue.any(new Random(7));

        assertThat(catalogue.any(new Random(7))).isEqualTo(chosen);
        Set<String> all = new HashSet<>();
        for (int seed = 0; seed < 60; seed++) {
            all.add(catalogue.any(new Random(seed)));
        }
        assertThat(all).containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    @Test
    void doesNotChooseFromNothing() {
        scene.on("GET /api/v1/procedures", 200, "{'items':[]}");

        assertThatThrownBy(() -> catalogue.any(new Random(7))).hasMessage("The catalogue is empty");
    }

    @Test
    void completesWithWhatIsOfferedAndLimitsForTheRest() {
        offer("[{'channel':'ONLINE','time':{'amount':3,'unit':'WORKING_DAY'}}]");

        assertThat(catalogue.complete("1.1", "H50.17")).isEqualTo(4);

        Scene.Asked sent = scene.last("/api/v1/procedures/1.1/completion");
        assertThat(sent.header("If-Match")).isEqualTo("\"9\"");
        assertThat(sent.json().path("competentAgency").asString()).isEqualTo("H50.17");
        assertThat(sent.json().path("receivingAgencies").toString()).isEqualTo("[\"H50.17\"]");
        assertThat(sent.json().path("limits").toString())
                .isEqualTo(
                        "[{\"channel\":\"ONLINE\",\"time\":{\"amount\":3,\"unit\":\"WORKING_DAY\"}},"
                            + "{\"time\":{\"amount\":3,\"unit\":\"WORKING_DAY\"}}]");
        assertThat(sent.json().at("/formSchema/type").asString()).isEqualTo("object");
    }

    @Test
    void takesTenDaysWhereNothingIsOfferedAndNothingMoreWhereAllIsCovered() {
        offer("[]");
        catalogue.complete("1.1", "H50.17");
        assertThat(scene.last("/api/v1/procedures/1.1/completion").json().path("limits").toString())
                .isEqualTo("[{\"time\":{\"amount\":10,\"unit\":\"WORKING_DAY\"}}]");
        try (Scene other = new Scene()) {
            offer(other, "[{'time':{'amount':1,'unit':'SAME_DAY'}}]");
            new Catalogue(other.portal()).complete("1.1", "H50.17");
            assertThat(other.last("/api/v1/procedures/1.1/completion").json().path("limits"))
                    .hasSize(1);
        }
    }

    private void offer(String limits) {
        offer(scene, limits);
    }

    private static void offer(Scene scene, String limits) {
        scene.on(
                        "GET /api/v1/procedures/1.1/form-offer",
                        200,
                        "{'schema':{'type':'object'},'workflow':{'steps':[]},'fees':[],'limits':"
                                + limits
                                + "}",
                        "ETag",
                        "\"9\"")
                .on("POST /api/v1/procedures/1.1/completion", 201, "{'version':4}");
    }
}
