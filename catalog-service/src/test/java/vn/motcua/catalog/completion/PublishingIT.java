package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.Imports;
import vn.motcua.catalog.Topic;
import vn.motcua.contracts.CloudEventHeaders;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureWithdrawn;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.time.LegalClock;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

@MotcuaIntegrationTest
class PublishingIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String RECORD =
            """
            {"code":"$code","name":"Cấp giấy phép thử nghiệm $name","executionLevel":"Cấp Xã",\
            "category":"Thử nghiệm","decisionNo":"1/QĐ","type":"OTHER","executionSteps":"Bước 1",\
            "executionMethods":[{"submissionMethod":"ONLINE","processingTime":2.5,\
            "processingTimeUnit":"WORKING_DAY","fees":[{"value":700,"currency":"VND",\
            "description":"Phí thẩm định"}],"description":null}],\
            "executionCases":[{"name":null,"profileComponents":[{"name":"Đơn đề nghị",\
            "originalQty":1,"copyQty":0},{"name":"Lưu ý","originalQty":0,"copyQty":0}]}],\
            "subjectTypes":["Công dân Việt Nam"],"results":["Giấy phép"],"legalBases":[]}
            """;

    @LocalServerPort int port;

    @Value("${spring.kafka.bootstrap-servers}")
    String kafka;

    @Autowired Journal journal;
    @Autowired LegalClock clock;

    private Api publisher;

    @BeforeEach
    void open() {
        publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
    }

    @Test
    void completesAnImportedProcedureAndTellsIt() {
        importRecord("1.900001", "một");
        assertThat(publisher.get("/procedures/1.900001/form").status()).isEqualTo(409);
        Api.Answer offer = publisher.get("/procedures/1.900001/form-offer");
        assertThat(offer.body().path("feesToConfirm")).hasSize(1);
        assertThat(offer.body().path("limits").get(0).path("time").path("unit").asString())
                .isEqualTo("WORKING_HOUR");
        ObjectNode completion = completion(offer.body());
        Api.Answer done = complete("1.900001", completion, offer.etag(), "key-1");
        assertThat(done.status()).as("%s", done).isEqualTo(201);
        assertThat(done.body().path("version").asInt()).isEqualTo(2);

        Api.Answer again = complete("1.900001", completion, offer.etag(), "key-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().path("version").asInt()).isEqualTo(2);
        assertThat(complete("1.900001", completion, offer.etag(), "key-2").status()).isEqualTo(412);
        assertThat(publisher.get("/procedures/1.900001/form").status()).isEqualTo(200);
        assertThat(journal.verify("1.900001@2")).isTrue();
        assertThat(journal.of("1.900001@1")).isEmpty();

        try (Topic topic = new Topic(kafka, Topics.PROCEDURE.name())) {
            List<ConsumerRecord<String, String>> events = events(topic, "1.900001@2", 1);
            assertThat(type(events.getFirst())).isEqualTo(ProcedurePublished.TYPE);
            JsonNode state = JSON.readTree(events.getFirst().value()).path("procedure");
            assertThat(state.path("fileable").asBoolean()).isTrue();
            assertThat(state.path("competentAgency").asString()).isEqualTo("H50.28.34");
            assertThat(topic.of("1.900001@1")).isEmpty();
        }
    }

    @Test
    void withdrawsWhatWasPublishedAndTakesItOutOfTheSearch() {
        Api.Answer read = Api.of(port).get("/procedures/1.004873");
        Map<String, Object> request =
                Map.of(
                        "lastDay",
                        clock.today().minusDays(1).toString(),
                        "reason",
                        Map.of("vi", "Bãi bỏ", "en", "Abolished"));
        assertThat(publisher.post("/procedures/1.004873/withdrawal", request).status())
                .isEqualTo(428);
        Api.Answer done =
                publisher.post("/procedures/1.004873/withdrawal", request, "If-Match", read.etag());
        assertThat(done.status()).as("%s", done).isEqualTo(200);
        assertThat(done.body().path("fileable").asBoolean()).isFalse();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(Api.of(port).get("/procedures?q=1.004873").body().path("items"))
                                .isEmpty());
        try (Topic topic = new Topic(kafka, Topics.PROCEDURE.name())) {
            List<ConsumerRecord<String, String>> events = events(topic, "1.004873@1", 2);
            assertThat(type(events.getLast())).isEqualTo(ProcedureWithdrawn.TYPE);
        }
        Api.Answer twice =
                publisher.post("/procedures/1.004873/withdrawal", request, "If-Match", done.etag());
        assertThat(twice.status()).isEqualTo(409);
    }

    @Test
    void namesEverythingThatACompletionLacks() {
        importRecord("1.900002", "hai");
        Api.Answer offer = publisher.get("/procedures/1.900002/form-offer");
        ObjectNode completion = completion(offer.body());
        completion.put("competentAgency", "H99");
        completion.putArray("limits");
        completion.putObject("workflow").putArray("steps");
        completion.set("formSchema", JSON.readTree("{\"type\":\"string\"}"));
        Api.Answer refused = complete("1.900002", completion, offer.etag(), "key-3");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("code").asString()).isEqualTo("CAT-0006");
        assertThat(refused.body().path("issues").findValuesAsString("name"))
                .contains("competentAgency", "formSchema", "limits", "workflow");
        assertThat(publisher.get("/procedures/1.900002").body().path("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void publishesWhatAnEditorHasPrepared() {
        Api editor = Api.of(port).as(Role.CATALOG_EDITOR);
        JsonNode sheet = publisher.get("/procedures/1.000656").body().path("sheet");
        ObjectNode draft = JSON.createObjectNode().put("code", "1.900003");
        draft.set("sheet", sheet);
        Api.Answer begun = editor.post("/procedures", draft, "Idempotency-Key", "draft-1");
        assertThat(begun.status()).as("%s", begun).isEqualTo(201);
        assertThat(editor.post("/procedures", draft, "Idempotency-Key", "draft-1").status())
                .isEqualTo(201);
        assertThat(editor.post("/procedures", draft).status()).isEqualTo(409);
        assertThat(Api.of(port).get("/procedures/1.900003").status()).isEqualTo(404);
        assertThat(Api.of(port).get("/procedures/1.900003/draft").status()).isEqualTo(401);
        ObjectNode changed = sheet.deepCopy().asObject();
        changed.putObject("name").put("vi", "Thủ tục mới").put("en", "New procedure");
        assertThat(editor.put("/procedures/1.900003/draft", changed).status()).isEqualTo(428);
        Api.Answer put =
                editor.put("/procedures/1.900003/draft", changed, "If-Match", begun.etag());
        assertThat(put.status()).as("%s", put).isEqualTo(200);
        ObjectNode completion = Publishing.by("H50.28.34");
        Api.Answer done = complete("1.900003", completion, put.etag(), "key-4");
        assertThat(done.status()).as("%s", done).isEqualTo(201);
        assertThat(editor.get("/procedures/1.900003/draft").status()).isEqualTo(404);
        assertThat(Api.of(port).get("/procedures/1.900003").body().at("/sheet/name/vi").asString())
                .isEqualTo("Thủ tục mới");
    }

    private void importRecord(String code, String name) {
        new Imports(publisher)
                .imported(RECORD.replace("$code", code).replace("$name", name).strip());
    }

    private Api.Answer complete(String code, ObjectNode completion, String etag, String key) {
        return Publishing.send(publisher, code, completion, etag, "Idempotency-Key", key);
    }

    private static ObjectNode completion(JsonNode offer) {
        ObjectNode completion = Publishing.by("H50.28.34");
        completion.set("formSchema", offer.path("schema"));
        completion.set("workflow", offer.path("workflow"));
        completion.set("limits", offer.path("limits"));
        completion.set("fees", offer.path("fees"));
        return completion;
    }

    private static List<ConsumerRecord<String, String>> events(Topic topic, String key, int count) {
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(topic.of(key)).hasSizeGreaterThanOrEqualTo(count));
        return topic.of(key);
    }

    private static String type(ConsumerRecord<String, String> event) {
        return new String(
                event.headers().lastHeader(CloudEventHeaders.TYPE).value(), StandardCharsets.UTF_8);
    }
}
