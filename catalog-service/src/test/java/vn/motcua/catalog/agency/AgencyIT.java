package vn.motcua.catalog.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.util.List;

@MotcuaIntegrationTest
class AgencyIT {

    @LocalServerPort int port;

    private Api anybody;
    private Api publisher;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
        publisher = anybody.as(Role.CATALOG_PUBLISHER);
    }

    @Test
    void walksTheTreeInPagesOfAnySize() {
        List<String> whole = ids("/agencies/H50/children?limit=100");

        assertThat(whole).contains("H50.17", "H50.29").isSorted().doesNotContain("H50.29.34");
        assertThat(paged("/agencies/H50/children?limit=7")).isEqualTo(whole);
        assertThat(paged("/agencies?parent=H50&limit=1")).isEqualTo(whole);
        assertThat(ids("/agencies/H50.29/children")).containsExactly("H50.29.34");
        assertThat(ids("/agencies/H50.29.34/children")).isEmpty();
    }

    /** Two tiers since 01/07/2025; ministries were merged on 01/03/2025. */
    @Test
    void showsTheTreeAsItWasOnADay() {
        assertThat(ids("/agencies?limit=100&on=2025-02-28")).contains("G05", "G12");
        assertThat(ids("/agencies?limit=100&on=2025-03-01")).contains("G12").doesNotContain("G05");
        JsonNode former = anybody.get("/agencies/G05?on=2025-03-01").body();
        assertThat(former.path("existing").asBoolean(true)).isFalse();
        assertThat(former.at("/details/successor").asString()).isEqualTo("G12");
        assertThat(anybody.get("/agencies/G05?on=2025-02-28").body().path("existing").asBoolean())
                .isTrue();
        assertThat(ids("/agencies/H50/children?on=2025-06-30")).doesNotContain("H50.28");
        assertThat(ids("/agencies/H50/children?on=2025-07-01")).contains("H50.28");
    }

    @Test
    void tellsTheWayFromTheTop() {
        JsonNode centre = anybody.get("/agencies/H50.29.34").body();

        assertThat(centre.path("path").findValuesAsString("id"))
                .containsExactly("H50", "H50.29", "H50.29.34");
        assertThat(centre.path("children").asInt()).isZero();
        assertThat(anybody.get("/agencies/H50.29").body().path("children").asInt()).isEqualTo(1);
    }

    @Test
    void staysTheSameAgencyUnderANewCodeAndIsFoundByTheFormerOne() {
        Api.Answer added = publisher.put("/agencies/H50.90", details("H50.90").toString());
        assertThat(added.status()).as("%s", added).isEqualTo(200);
        ObjectNode renamed = details("H50.91");
        renamed.putArray("formerCodes").add("H50.90").add("H46.90");

        Api.Answer changed =
                publisher.put("/agencies/H50.90", renamed.toString(), "If-Match", added.etag());

        assertThat(changed.status()).as("%s", changed).isEqualTo(200);
        assertThat(changed.etag()).isEqualTo("\"2\"");
        for (String code : List.of("H50.90", "H50.91", "H46.90")) {
            JsonNode found = anybody.get("/agencies/" + code).body();
            assertThat(found.path("id").asString()).as(code).isEqualTo("H50.90");
            assertThat(found.at("/details/code").asString()).isEqualTo("H50.91");
        }
        assertThat(
                        publisher
                                .put(
                                        "/agencies/H50.90",
                                        details("H50.92").toString(),
                                        "If-Match",
                                        added.etag())
                                .status())
                .isEqualTo(412);
        assertThat(publisher.put("/agencies/H50.90", details("H50.92").toString()).status())
                .isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({
        "parent, nowhere",
        "parent, H50.95",
        "successor, nowhere",
        "successor, H50.95",
        "calendar, nowhere",
        "validTo, 2025-06-30",
        "code, H50.17",
    })
    void namesWhatDoesNotFitInTheCallersLanguage(String field, String value) {
        String body = details("H50.95").put(field, value).toString();

        Api.Answer vi = publisher.put("/agencies/H50.95", body);
        Api.Answer en = publisher.put("/agencies/H50.95", body, "Accept-Language", "en");

        assertThat(vi.status()).as("%s", vi).isEqualTo(422);
        assertThat(vi.body().path("code").asString()).isEqualTo("CAT-0202");
        assertThat(vi.body().at("/issues/0/name").asString()).isEqualTo(field);
        assertThat(vi.header("Content-Language")).isEqualTo("vi");
        assertThat(en.body().at("/issues/0/detail").asString())
                .isNotEmpty()
                .isNotEqualTo(vi.body().at("/issues/0/detail").asString());
        assertThat(anybody.get("/agencies/H50.95").status()).isEqualTo(404);
    }

    @Test
    void takesACodeAgainOnceItsAgencyHasEnded() {
        ObjectNode first = details("H50.96").put("validTo", "2026-06-30");
        assertThat(publisher.put("/agencies/H50.96", first.toString()).status()).isEqualTo(200);
        ObjectNode early = details("H50.96").put("validFrom", "2026-06-30");
        assertThat(publisher.put("/agencies/H50.97", early.toString()).status()).isEqualTo(422);
        ObjectNode next = details("H50.96").put("validFrom", "2026-07-01");

        assertThat(publisher.put("/agencies/H50.97", next.toString()).status()).isEqualTo(200);
    }

    @Test
    void refusesALoopInTheTree() {
        Api.Answer read = anybody.get("/agencies/H50.28");
        ObjectNode below = read.body().path("details").asObject().put("parent", "H50.28.34");

        Api.Answer refused =
                publisher.put("/agencies/H50.28", below.toString(), "If-Match", read.etag());

        assertThat(refused.status()).as("%s", refused).isEqualTo(422);
        assertThat(refused.body().at("/issues/0/name").asString()).isEqualTo("parent");
        assertThat(anybody.get("/agencies/H50.28").etag()).isEqualTo(read.etag());
    }

    private List<String> paged(String path) {
        return anybody.items(path).stream().map(item -> item.path("id").asString()).toList();
    }

    private List<String> ids(String path) {
        Api.Answer answer = anybody.get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body().path("items").findValuesAsString("id");
    }

    private static ObjectNode details(String code) {
        return (ObjectNode)
                JsonMapper.shared()
                        .readTree(
                                """
                                {"code":"$code","name":{"vi":"Cơ quan","en":"Agency"},
                                 "parent":"H50","level":"COMMUNE","province":"44",
                                 "functions":["COMPETENT_AGENCY"],"validFrom":"2025-07-01"}
                                """
                                        .replace("$code", code));
    }
}
