package vn.motcua.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.Imports;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;

/** Imports over HTTP: what is answered, what is reported, who sees it. */
@MotcuaIntegrationTest
class ImportApiIT {

    @LocalServerPort int port;

    @Autowired Journal journal;
    @Autowired MongoTemplate mongo;

    private Api publisher;
    private Imports imports;

    @BeforeEach
    void open() {
        publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
        imports = new Imports(publisher);
    }

    @Test
    void reportsEveryRecordWithItsLine() {
        JsonNode job =
                imported(
                        record("7.100001", "Một"),
                        "",
                        "{broken",
                        record("7.100001", "Một lần nữa"),
                        record("7.100002-Xóa", "Hai"),
                        record("7.100003", "  Ba  "));

        assertThat(job.path("total").asInt()).isEqualTo(5);
        assertThat(job.path("errorCount").asInt()).isEqualTo(3);
        assertThat(job.at("/errors/0/item").asString()).startsWith("line 2");
        List<JsonNode> reports = records(job, "?limit=2");
        assertThat(reports)
                .extracting(each -> each.path("line").asInt())
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(reports)
                .extracting(each -> each.path("outcome").asString())
                .containsExactly("CREATED", "REFUSED", "REFUSED", "REFUSED", "CREATED");
        assertThat(reports.get(2).at("/refusal/code").asString()).isEqualTo("CAT-0109");
        assertThat(records(job, "?outcome=REFUSED&limit=1")).hasSize(3);
        assertThat(records(job, "?finding=TEXT_CLEANED")).hasSize(1);
    }

    @Test
    void makesTheNextVersionOfARecordThatHasChanged() {
        imported(record("7.200001", "Tên cũ"));
        String before = Api.of(port).get("/procedures/7.200001").etag();

        JsonNode changed = imported(record("7.200001", "Tên mới"));
        JsonNode again = imported(record("7.200001", "Tên mới"));
        JsonNode back = imported(record("7.200001", "Tên cũ"));

        assertThat(changed.at("/counts/changed").asInt()).isEqualTo(1);
        assertThat(again.at("/counts/unchanged").asInt()).isEqualTo(1);
        assertThat(back.at("/counts/changed").asInt()).isEqualTo(1);
        Api.Answer now = Api.of(port).get("/procedures/7.200001");
        assertThat(now.etag()).isNotEqualTo(before);
        assertThat(now.body().path("version").asInt()).isEqualTo(3);
        assertThat(now.body().at("/sheet/name/vi").asString()).isEqualTo("Tên cũ");
        assertThat(Api.of(port).get("/procedures/7.200001/versions").body().path("versions"))
                .hasSize(3);
    }

    @Test
    void keepsWhatWasPublishedAndNamesWhatTheRecordSaysOtherwise() {
        String etag = Api.of(port).get("/procedures/3.000333").etag();

        JsonNode job = imported(record("3.000333", "Tên khác"));

        assertThat(job.at("/counts/kept").asInt()).isEqualTo(1);
        JsonNode finding = records(job, "?finding=DIFFERS_FROM_PUBLISHED").getFirst();
        assertThat(finding.path("outcome").asString()).isEqualTo("KEPT");
        assertThat(finding.toString()).contains("name").contains("papers");
        assertThat(Api.of(port).get("/procedures/3.000333").etag()).isEqualTo(etag);
    }

    @Test
    void startsOneJobForOneKeyAndRefusesTheKeyForAnotherFile() {
        String file = record("7.300001", "Tên");
        Api.Answer first = start(file, "Idempotency-Key", "import-1");
        Api.Answer again = start(file, "Idempotency-Key", "import-1");
        Api.Answer other = start(file + "\n", "Idempotency-Key", "import-1");

        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("code").asString()).isEqualTo("MC-0016");
        assertThat(awaitEnd(first).path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void givesUpAFileThatIsEmptyOrBrokenAndStoresNothing() {
        JsonNode empty = awaitEnd(start("\n \n"));
        JsonNode broken =
                awaitEnd(
                        publisher.send(
                                "POST",
                                "/catalogue-imports",
                                BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0}),
                                "Content-Type",
                                "application/gzip",
                                "Accept-Language",
                                "en"));

        for (JsonNode job : List.of(empty, broken)) {
            assertThat(job.path("state").asString()).as("%s", job).isEqualTo("FAILED");
            assertThat(job.at("/failure/code").asString()).startsWith("CAT-");
            assertThat(job.at("/failure/detail").asString()).isNotEmpty();
            assertThat(job.path("processed").asInt()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, Tệp lớn hơn 64 MB.", "en, The file is larger than 64 MB."})
    void keepsNothingOfAFileThatIsTooLargeAndSaysHowLargeItMayBe(String language, String detail) {
        long before = chunks();

        Api.Answer refused = start("x".repeat(65 << 20), "Accept-Language", language);

        assertThat(refused.status()).as("%s", refused).isEqualTo(413);
        assertThat(refused.body().path("code").asString()).isEqualTo("CAT-0121");
        assertThat(refused.body().path("detail").asString()).isEqualTo(detail);
        assertThat(refused.header("Content-Language")).isEqualTo(language);
        assertThat(chunks()).isEqualTo(before);
    }

    @Test
    void takesAFileThatIsSentAsAPart() {
        Api operator = Api.of(port).as(Role.OPERATOR);
        Api.Answer started = upload(operator, part("file", record("7.450001", "Theo phần")));

        assertThat(new Imports(operator).awaitEnd(started).at("/counts/created").asInt())
                .isEqualTo(1);
        assertThat(Api.of(port).get("/procedures/7.450001").body().at("/sheet/name/vi").asString())
                .isEqualTo("Theo phần");
    }

    @Test
    void namesThePartThatIsMissing() {
        Api.Answer answer = upload(publisher, part("other", record("7.450002", "Tên")));

        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.body().at("/issues/0/name").asString()).isEqualTo("file");
    }

    @Test
    void tellsTheWholeJobOfAnImport() {
        JsonNode job = imported(record("7.460001", "Tên"), record("7.460002", " Tên "));

        assertThat(job.path("kind").asString()).isEqualTo("catalogue-import");
        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(job.path("percent").asInt()).isEqualTo(100);
        assertThat(job.path("processed").asInt()).isEqualTo(2);
        assertThat(job.path("counts").toString()).isEqualTo("{\"TEXT_CLEANED\":1,\"created\":2}");
        assertThat(job.path("errors")).isEmpty();
        assertThat(job.path("errorCount").asInt()).isZero();
        assertThat(Instant.parse(job.path("endedAt").asString()))
                .isAfterOrEqualTo(Instant.parse(job.path("createdAt").asString()));
    }

    @Test
    void decidesNothingSoItTellsNoOtherService() {
        imported(record("7.470001", "Tên"));

        assertThat(journal.of("7.470001@1")).isEmpty();
        assertThat(Api.of(port).get("/procedures/7.470001").body().path("fileable").asBoolean(true))
                .isFalse();
        assertThat(Api.of(port).get("/procedures/7.470001/form").status()).isEqualTo(409);
    }

    @Test
    void showsAnImportToWhoStartedItAndToOperators() {
        Api.Answer started = start(record("7.400001", "Tên"));
        String path = started.header("Location").substring("/api/v1".length());
        awaitEnd(started);

        assertThat(Api.of(port).as(Role.OPERATOR).get(path).status()).isEqualTo(200);
        Api other = Api.of(port).as(Role.CATALOG_PUBLISHER, Role.CATALOG_EDITOR);
        assertThat(other.get(path).status()).isEqualTo(404);
        assertThat(other.get(path + "/records").status()).isEqualTo(404);
        assertThat(Api.of(port).as(Role.CATALOG_EDITOR).get(path).status()).isEqualTo(403);
        assertThat(publisher.get(path + "/records?cursor=abc").status()).isEqualTo(400);
        assertThat(publisher.get("/catalogue-imports/none").status()).isEqualTo(404);
    }

    /** Pieces of stored files, of whatever import. */
    private long chunks() {
        return mongo.getCollection("importFiles.chunks").estimatedDocumentCount();
    }

    /** As a form of a browser sends it. */
    private static BodyPublisher part(String name, String content) {
        return BodyPublishers.ofString(
                """
                --limit\r
                Content-Disposition: form-data; name="$name"; filename="catalogue.jsonl"\r
                Content-Type: application/octet-stream\r
                \r
                $content\r
                --limit--\r
                """
                        .replace("$name", name)
                        .replace("$content", content));
    }

    private Api.Answer upload(Api api, BodyPublisher body) {
        return api.send(
                "POST",
                "/catalogue-imports",
                body,
                "Content-Type",
                "multipart/form-data; boundary=limit");
    }

    private JsonNode imported(String... lines) {
        return imports.imported(lines);
    }

    private Api.Answer start(String file, String... headers) {
        return imports.start(file, headers);
    }

    private JsonNode awaitEnd(Api.Answer started) {
        return imports.awaitEnd(started);
    }

    private List<JsonNode> records(JsonNode job, String query) {
        return imports.records(job, query);
    }

    private static String record(String code, String name) {
        return Imports.record(code, name);
    }
}
