package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.ApiDocument;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.TestTokens;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Who may do what, and what becomes of bad input. */
@MotcuaIntegrationTest
class AccessIT {

    private static final Set<Role> EDITORS =
            EnumSet.of(Role.CATALOG_EDITOR, Role.CATALOG_PUBLISHER);
    private static final Set<Role> PUBLISHERS = EnumSet.of(Role.CATALOG_PUBLISHER);
    private static final Set<Role> IMPORTERS = EnumSet.of(Role.CATALOG_PUBLISHER, Role.OPERATOR);

    private static final String WITHDRAWAL = "{\"reason\":{\"vi\":\"Lý do\",\"en\":\"Reason\"}}";
    private static final String COMPLETION =
            "{\"receivingAgencies\":[\"H50\"],\"competentAgency\":\"H50.17\",\"fees\":[]}";

    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {"", "today", "2026-02-30", "09/03/2026"})
    void takesOnlyADateForADate(String on) {
        Api.Answer answer = Api.of(port).get("/agencies?on=" + on);

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
    }

    @Test
    void givesOutTheApiDocumentThatClientsKnow() {
        ApiDocument.verify("catalog-service", port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/procedures",
                "/procedures/1.001193",
                "/procedures/1.001193/versions",
                "/procedures/1.001193/form",
                "/procedures/1.001193/level-assessment",
                "/procedures/1.001193/fee-quotes?channel=POST",
                "/suggestions?q=khai",
                "/fields",
                "/life-events",
                "/life-events?audience=BUSINESS",
                "/agencies",
                "/agencies/H50",
                "/agencies/H50/children",
                "/calendars/vn",
            })
    void readsThePublicPartWithoutATokenAndOnlyOnce(String path) {
        Api.Answer answer = Api.of(port).get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.etag()).as(path).isNotEmpty();
        Api.Answer again = Api.of(port).get(path, "If-None-Match", answer.etag());
        assertThat(again.status()).as(path).isEqualTo(304);
        assertThat(again.response().body()).isEmpty();
    }

    @Test
    void printsTheFormInBothLanguages() {
        String path = "/procedures/1.001193/templates/application";
        assertThat(Api.of(port).get(path).response().body()).contains("Đăng ký khai sinh");
        assertThat(Api.of(port).get(path, "Accept-Language", "en").response().body())
                .contains("Registration of birth");
        assertThat(Api.of(port).get("/procedures/1.001193/templates/x").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EDIT    | GET    | /procedures/1.001193/form-offer | ",
                "EDIT    | GET    | /procedures/1.001193/draft      | ",
                "EDIT    | PUT    | /procedures/1.001193/draft      | SHEET",
                "EDIT    | DELETE | /procedures/1.001193/draft      | ",
                "EDIT    | POST   | /procedures                     | DRAFT",
                "PUBLISH | POST   | /procedures/1.001193/completion | COMPLETION",
                "PUBLISH | PUT    | /procedures/1.001193/completion | COMPLETION",
                "PUBLISH | POST   | /procedures/1.001193/withdrawal | WITHDRAWAL",
                "PUBLISH | PUT    | /agencies/H50                   | AGENCY",
                "PUBLISH | PUT    | /calendars/vn                   | CALENDAR",
                "IMPORT  | GET    | /catalogue-imports/none         | ",
                "IMPORT  | GET    | /catalogue-imports/none/records | ",
            })
    void allowsEachRoleWhatThePolicySaysAndNobodyWithoutAToken(
            String act, String method, String path, String body) {
        Set<Role> allowed =
                switch (act) {
                    case "EDIT" -> EDITORS;
                    case "PUBLISH" -> PUBLISHERS;
                    default -> IMPORTERS;
                };
        String content = body(body);
        assertThat(call(Api.of(port), method, path, content).status()).isEqualTo(401);
        for (Role role : Role.values()) {
            Api.Answer answer = call(Api.of(port).as(role), method, path, content);
            if (allowed.contains(role)) {
                assertThat(answer.status()).as("%s %s", role, answer).isNotIn(401, 403, 500);
            } else {
                assertThat(answer.status()).as("%s %s", role, answer).isEqualTo(403);
            }
        }
    }

    @Test
    void refusesTokensThatAreNotOurs() {
        String path = "/procedures/1.001193/form-offer";
        for (String bearer :
                new String[] {
                    TestTokens.of("x").roles(Role.CATALOG_PUBLISHER).forged().bearer(),
                    TestTokens.of("x").roles(Role.CATALOG_PUBLISHER).expired().bearer(),
                    "Bearer nonsense"
                }) {
            assertThat(Api.of(port).get(path, "Authorization", bearer).status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"receivingAgencies\":",
                "{\"receivingAgencies\":[\"H50\"],\"strange\":1}",
                "{\"receivingAgencies\":\"H50\"}",
                "{\"receivingAgencies\":[\"H50\"],\"fees\":[]}",
                "{\"receivingAgencies\":[],\"competentAgency\":\"H50\",\"fees\":[]} | 400 |"
                        + " MC-0003",
            })
    void refusesACompletionThatIsMalformed(String body) {
        Api publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
        Api.Answer answer =
                publisher.post("/procedures/1.001193/completion", body, "If-Match", "\"1001\"");
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.body().path("code").asString()).as("%s", answer).startsWith("MC-00");
        assertThat(publisher.get("/procedures/1.001193").body().path("version").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/procedures/9.999999, 404",
        "/procedures/nothing, 404",
        "/procedures/1.001193?version=77, 404",
        "/procedures/1.001193?version=0, 400",
        "/procedures/1.001193?version=x, 400",
        "/procedures/1.014061/form, 409",
        "/procedures/2.000815/fee-quotes?channel=ONLINE, 422",
        "/procedures/1.001193/fee-quotes?case=none, 422",
        "/procedures/1.001193/fee-quotes?channel=FAX, 400",
        "/procedures?limit=0, 400",
        "/procedures?limit=101, 400",
        "/procedures?level=MOON, 400",
        "/procedures?q=a&b%0Ac=d, 400",
        "/procedures?facets=moon, 400",
        "/procedures?cursor=abc, 400",
        "/procedures?q=a&cursor=MR9uYW1lHzEfMQ, 400",
        "/suggestions, 400",
        "/agencies/X99, 404",
        "/agencies?on=tomorrow, 400",
        "/calendars/none, 404",
        "/nothing, 401",
    })
    void answersEveryBadReadWithADocumentedProblem(String path, int status) {
        Api.Answer answer = Api.of(port).get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.body().path("code").asString())
                .as("%s", answer)
                .matches("(MC|CAT)-\\d{4}");
        assertThat(answer.body().path("detail").asString("")).isNotEmpty();
    }

    @Test
    void refusesFilesThatAreNoCatalogue() {
        Api publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
        assertThat(imported(publisher, "application/pdf", "x").status()).isEqualTo(415);
        assertThat(imported(Api.of(port).as(Role.CATALOG_EDITOR), "application/gzip", "x").status())
                .isEqualTo(403);
    }

    @Test
    void changesAgencyAndCalendarForWhoHasReadThem() {
        Api publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
        assertThat(publisher.put("/calendars/vn", body("CALENDAR")).status()).isEqualTo(428);
        Api.Answer calendar = publisher.put("/calendars/vn", body("CALENDAR"), "If-Match", "\"1\"");
        assertThat(calendar.status()).as("%s", calendar).isEqualTo(200);
        assertThat(calendar.body().path("revision").asInt()).isEqualTo(2);
        assertThat(publisher.put("/calendars/vn", body("CALENDAR"), "If-Match", "\"1\"").status())
                .isEqualTo(412);
        Api.Answer loop =
                publisher.put(
                        "/agencies/H50",
                        body("AGENCY").replace("\"level\"", "\"parent\":\"H50.28\",\"level\""),
                        "If-Match",
                        "\"1\"");
        assertThat(loop.status()).as("%s", loop).isEqualTo(422);
        Api.Answer added = publisher.put("/agencies/H50.99", body("AGENCY"));
        assertThat(added.status()).as("%s", added).isEqualTo(200);
        assertThat(Api.of(port).get("/agencies/H51").body().path("id").asString())
                .isEqualTo("H50.99");
    }

    private static Api.Answer imported(Api api, String type, String content) {
        return api.send(
                "POST",
                "/catalogue-imports",
                BodyPublishers.ofString(content),
                "Content-Type",
                type);
    }

    private static Api.Answer call(Api api, String method, String path, String body) {
        String[] headers = {"Content-Type", "application/json", "If-Match", "\"999999\""};
        return api.send(
                method,
                path,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                headers);
    }

    private String body(String name) {
        return switch (name == null ? "" : name.toUpperCase(Locale.ROOT)) {
            case "COMPLETION" -> COMPLETION;
            case "WITHDRAWAL" -> WITHDRAWAL;
            case "SHEET" -> sheet().toString();
            case "DRAFT" -> draft();
            case "AGENCY" ->
                    "{\"code\":\"H51\",\"name\":{\"vi\":\"A\",\"en\":\"A\"},\"level\":\"PROVINCE\","
                            + "\"functions\":[\"COMPETENT_AGENCY\"],\"validFrom\":\"2025-07-01\"}";
            case "CALENDAR" ->
                    "{\"name\":{\"vi\":\"L\",\"en\":\"C\"},\"weekly\":[{\"day\":\"MONDAY\",\"spans\":"
                        + "[{\"from\":\"08:00\",\"to\":\"12:00\"}]}],"
                        + "\"decidedUntil\":\"2026-12-31\"}";
            default -> "";
        };
    }

    private JsonNode sheet() {
        return Api.of(port).get("/procedures/1.001193").body().path("sheet");
    }

    private String draft() {
        ObjectNode draft = JsonMapper.shared().createObjectNode().put("code", "1.800001");
        draft.set("sheet", sheet());
        return draft.toString();
    }
}
