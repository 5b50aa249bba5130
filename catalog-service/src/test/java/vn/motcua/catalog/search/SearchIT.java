package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import vn.motcua.catalog.Api;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Search over what an installation begins with. */
@MotcuaIntegrationTest
class SearchIT {

    @LocalServerPort int port;

    private Api anybody;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
    }

    @ParameterizedTest
    @CsvSource({
        "dang ky ket hon, 1.000894",
        "đăng kí kết hôn, 1.000894",
        "dang ky khai sinh, 1.001193",
        "doi giay phep lai xe, 3.000347",
        "tro cap that nghiep, 1.014748",
        "lý lịch tư pháp, 3.000333",
        "joint-stock company, 2.002043",
        "2.000591, 2.000591",
    })
    void findsTheRightOneFirst(String words, String code) {
        assertThat(codes("/procedures?q=" + url(words)).getFirst()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&q=cap", "&level=COMMUNE&level=PROVINCE"})
    void walksThroughAllPages(String narrowed) {
        // the index may still be about to take in what another test has published
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> walk(narrowed));
    }

    private void walk(String narrowed) {
        List<String> whole = codes("/procedures?limit=100" + narrowed);
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            String after = cursor.isEmpty() ? "" : "&cursor=" + cursor;
            JsonNode page = get("/procedures?limit=4" + narrowed + after);
            paged.addAll(page.path("items").findValuesAsString("code"));
            cursor = page.path("nextCursor").asString("");
        } while (!cursor.isEmpty());

        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    }

    @Test
    void countsFacetsOfWhatItFinds() {
        JsonNode found = get("/procedures?field=kho-bac-nha-nuoc&facets=level,fileable&limit=1");

        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("totalExact").asBoolean()).isTrue();
        assertThat(found.path("facets").findValuesAsString("name"))
                .containsExactly("level", "fileable");
        assertThat(found.at("/facets/1/values/0/value").asString()).isEqualTo("false");
        assertThat(found.at("/facets/1/values/0/count").asInt()).isEqualTo(2);
    }

    /** The province receives, so each of its communes and centres does. */
    @Test
    void findsByTheAgencyOrOneAboveIt() {
        List<String> province = codes("/procedures?agency=H50&limit=100");

        assertThat(codes("/procedures?agency=H50.42.34&limit=100"))
                .containsAll(province)
                .contains("1.001193");
        assertThat(codes("/procedures?agency=G05&limit=100")).isEmpty();
        assertThat(codes("/procedures?agency=X99")).isEmpty();
    }

    @Test
    void suggestsNamesWhileTheyAreTyped() {
        JsonNode found = get("/suggestions?q=" + url("thanh lap cong") + "&limit=3");

        assertThat(found.path("items")).hasSize(3);
        assertThat(found.path("items").findValuesAsString("code"))
                .containsExactlyInAnyOrder("2.001199", "2.001583", "2.002043");
        assertThat(found.at("/items/0/name/en").asString()).startsWith("Registration");
    }

    @Test
    void answersAnUnchangedSearchOnce() {
        Api.Answer first = anybody.get("/procedures?q=khai");
        assertThat(first.header("Cache-Control")).contains("no-cache", "public");

        assertThat(anybody.get("/procedures?q=khai", "If-None-Match", first.etag()).status())
                .isEqualTo(304);
        assertThat(anybody.get("/procedures?q=ket", "If-None-Match", first.etag()).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/procedures?audience=NOBODY,          MC-0003, query",
        "/procedures?audience=,                MC-0003, query",
        "'/procedures?audience=CITIZEN,',      MC-0003, query",
        "/procedures?audience=CITIZEN&audience=, MC-0003, query",
        "/procedures?level=,                   MC-0003, query",
        "/procedures?channel=,                 MC-0003, query",
        "/procedures?serviceLevel=,            MC-0003, query",
        "/procedures?fileable=,                MC-0003, query",
        "/procedures?field=,                   MC-0003, query",
        "/procedures?field=ho-tich&field=,     MC-0003, query",
        "/procedures?lifeEvent=,               MC-0003, query",
        "/procedures?agency=,                  MC-0003, query",
        "/procedures?facets=,                  MC-0003, query",
        "/life-events?audience=,               MC-0003, query",
        "/procedures?fileable=perhaps,         MC-0003, query",
        "/procedures?facets=moon,              MC-0003, query",
        "/procedures?limit=0,                  MC-0003, query",
        "/suggestions?q=a&limit=21,            MC-0003, query",
        "/suggestions?limit=3,                 MC-0004, query",
        "/procedures/1.001193/fee-quotes?channel=PIGEON, MC-0003, query",
    })
    void namesTheParameterThatIsWrong(String path, String code, String in) {
        Api.Answer answer = anybody.get(path, "Accept-Language", "en");

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().at("/issues/0/in").asString()).isEqualTo(in);
        assertThat(answer.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void takesEmptyWordsAsNone() {
        assertThat(get("/procedures?q=&limit=1").path("total"))
                .isEqualTo(get("/procedures?limit=1").path("total"));
    }

    @Test
    void doesNotGoOnWithTheCursorOfAnotherSearch() {
        String cursor = get("/procedures?limit=2").path("nextCursor").asString();

        assertThat(anybody.get("/procedures?limit=2&cursor=" + cursor).status()).isEqualTo(200);
        Api.Answer refused = anybody.get("/procedures?q=cap&limit=2&cursor=" + cursor);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("code").asString()).isEqualTo("MC-0006");
    }

    private List<String> codes(String path) {
        return get(path).path("items").findValuesAsString("code");
    }

    private JsonNode get(String path) {
        Api.Answer answer = anybody.get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }

    private static String url(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
