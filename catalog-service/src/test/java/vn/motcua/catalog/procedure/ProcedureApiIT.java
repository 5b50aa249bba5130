package vn.motcua.catalog.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.completion.Publishing;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.MovableLegalClock;

import java.time.Duration;

/** One procedure from its draft to what everybody reads of it, as exact JSON. */
@MotcuaIntegrationTest
class ProcedureApiIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SHEET =
            """
            {"name":{"vi":"Cấp giấy phép thả diều","en":"Kite permit"},
             "decision":"7/QĐ-TEST","field":"G15-TP07","level":"COMMUNE",
             "applicants":["VIETNAMESE_CITIZEN"],
             "sequence":{"vi":"Nộp, nhận","en":"Send, get"},
             "channels":["ONLINE","COUNTER"],"returns":["COUNTER","POST"],
             "cases":[{"id":"c1","papers":[{"id":"p1","name":{"vi":"Đơn","en":"Application"},
               "required":true,"originals":1,"copies":0}],"notes":[]}],
             "sets":1,
             "limits":[{"time":{"amount":2,"unit":"WORKING_DAY"}}],
             "fees":[],
             "authorities":{"executing":{"vi":"Ủy ban nhân dân cấp xã","en":"Commune"}},
             "results":[{"vi":"Giấy phép","en":"Permit"}],
             "legalBases":[{"number":"1/2026/NĐ-CP","title":"Nghị định về diều"}],
             "keywords":[],"lifeEvents":[]}
            """;
    private static final String FEE =
            """
            {"id":"f1","kind":"CHARGE","amount":{"amount":20000,"currency":"VND"},
             "description":{"vi":"Lệ phí","en":"Charge"},"confirmed":true}
            """;
    private static final String FORM =
            """
            {"type":"object","properties":{"kite":{"type":"string"}}}
            """;
    private static final String WORKFLOW =
            """
            {"steps":[{"id":"look","name":{"vi":"Xem","en":"Look"},"role":"specialist","hours":4}]}
            """;

    @LocalServerPort int port;

    @Autowired MovableLegalClock clock;

    private Api anybody;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
    }

    @Test
    void tellsEverybodyWhatAPublisherPutIntoForce() {
        String today = clock.today().toString();
        Api.Answer published = publish("1.710001");

        assertThat(published.body())
                .isEqualTo(
                        json(
                                """
                                {"code":"1.710001","version":1,
                                 "name":{"vi":"Cấp giấy phép thả diều","en":"Kite permit"},
                                 "effectiveFrom":"$today","fileable":true}
                                """,
                                today));
        Api.Answer read = anybody.get("/procedures/1.710001");
        assertThat(read.etag()).isEqualTo(published.etag()).isEqualTo("\"1001\"");
        ObjectNode body = read.body().asObject();
        assertThat(body.remove("source").path("kind").asString()).isEqualTo("PUBLISHER");
        ObjectNode sheet = json(SHEET, today).asObject();
        sheet.putArray("fees").add(JSON.readTree(FEE));
        ObjectNode expected =
                json(
                                """
                                {"code":"1.710001","version":1,"status":"PUBLISHED",
                                 "fileable":true,"serviceLevel":"FULL","effectiveFrom":"$today",
                                 "handling":{"receivingAgencies":["H50"],"competentAgency":"H50.28.34",
                                   "formVersion":1,"workflow":$workflow,
                                   "onlinePayment":true,"appliesBy":"ACCEPTANCE"}}
                                """
                                        .replace("$workflow", WORKFLOW),
                                today)
                        .asObject();
        expected.set("sheet", sheet);
        assertThat(body).isEqualTo(expected);
    }

    @Test
    void tellsVersionsFormLevelAndFeesOfIt() {
        String today = clock.today().toString();
        publish("1.710002");

        JsonNode versions = anybody.get("/procedures/1.710002/versions").body();
        assertThat(versions.at("/versions/0").asObject().remove("at")).isNotNull();
        assertThat(versions.path("versions")).hasSize(1);
        assertThat(anybody.get("/procedures/1.710002/form").body())
                .isEqualTo(
                        json(
                                "{\"code\":\"1.710002\",\"version\":1,\"formVersion\":1,\"schema\":"
                                        + FORM
                                        + "}",
                                today));
        assertThat(anybody.get("/procedures/1.710002/fee-quotes?channel=COUNTER").body())
                .isEqualTo(
                        json(
                                """
                                {"channel":"COUNTER",
                                 "lines":[{"id":"f1","kind":"CHARGE",
                                   "amount":{"amount":20000,"currency":"VND"},
                                   "description":{"vi":"Lệ phí","en":"Charge"}}],
                                 "sum":{"amount":20000,"currency":"VND"},"complete":true}
                                """,
                                today));
        JsonNode level = anybody.get("/procedures/1.710002/level-assessment").body();
        assertThat(level.path("level").asInt()).isEqualTo(4);
        assertThat(level.path("missing")).isEmpty();
        assertThat(level.at("/items/10"))
                .isEqualTo(
                        json(
                                """
                                {"number":11,"item":"LEGAL_BASES","present":true,
                                 "name":{"vi":"Văn bản quy phạm pháp luật và quyết định công bố",
                                         "en":"Legal bases and announcing decision"}}
                                """,
                                today));
    }

    @Test
    void printsItsFormAsAPageThatLoadsNothing() {
        Api.Answer published = publish("1.710003");
        String path = "/procedures/1.710003/templates/application";

        Api.Answer vi = anybody.get(path);

        assertThat(vi.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(vi.header("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(vi.header("Vary")).contains("Accept-Language");
        assertThat(vi.etag()).isEqualTo(published.etag());
        assertThat(vi.response().body()).contains("lang=\"vi\"", "1.710003", "kite: ");
        assertThat(anybody.get(path, "If-None-Match", vi.etag()).status()).isEqualTo(304);
    }

    @Test
    void isFoundAsSoonAsItIsInForce() {
        publish("1.710004");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(anybody.get("/procedures?q=1.710004").body().at("/items/0"))
                                .isEqualTo(
                                        json(
                                                """
                                                {"code":"1.710004","version":1,
                                                 "name":{"vi":"Cấp giấy phép thả diều","en":"Kite permit"},
                                                 "field":"G15-TP07","level":"COMMUNE",
                                                 "serviceLevel":"FULL","status":"PUBLISHED",
                                                 "fileable":true,"channels":["ONLINE","COUNTER"],
                                                 "audiences":["CITIZEN"]}
                                                """,
                                                "")));
    }

    private Api.Answer publish(String code) {
        Api publisher = anybody.as(Role.CATALOG_PUBLISHER);
        ObjectNode draft = JSON.createObjectNode().put("code", code);
        draft.set("sheet", JSON.readTree(SHEET));
        Api.Answer begun = publisher.post("/procedures", draft);
        assertThat(begun.status()).as("%s", begun).isEqualTo(201);
        ObjectNode completion = Publishing.by("H50.28.34");
        completion.putArray("fees").add(JSON.readTree(FEE));
        completion.set("formSchema", JSON.readTree(FORM));
        completion.set("workflow", JSON.readTree(WORKFLOW));
        completion.put("serviceLevel", "FULL").put("onlinePayment", true);
        completion.put("appliesBy", "ACCEPTANCE");
        Api.Answer published = Publishing.send(publisher, code, completion, begun.etag());
        assertThat(published.status()).as("%s", published).isEqualTo(201);
        return published;
    }

    private static JsonNode json(String text, String today) {
        return JSON.readTree(text.replace("$today", today));
    }
}
