package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.agency.AgencyErrors;
import vn.motcua.catalog.calendar.CalendarErrors;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.record.RecordErrors;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.web.ErrorCode;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every error of the catalogue as a caller meets it, with the words of its page. */
@MotcuaIntegrationTest
class ProblemsIT {

    @LocalServerPort int port;

    private Api anybody;
    private Api publisher;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
        publisher = anybody.as(Role.CATALOG_PUBLISHER);
    }

    @Test
    void tellsWhatIsWrongInBothLanguagesAndWhereItIsExplained() {
        Api.Answer vi = anybody.get("/procedures/9.999999");
        Api.Answer en = anybody.get("/procedures/9.999999", "Accept-Language", "en-GB");

        assertThat(vi.status()).isEqualTo(404);
        assertThat(vi.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(vi.header("Content-Language")).isEqualTo("vi");
        assertThat(vi.body())
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"type":"urn:motcua:problem:CAT-0001",
                                         "href":"/docs/errors/CAT-0001",
                                         "title":"Procedure not found",
                                         "status":404,
                                         "detail":"Không có thủ tục hoặc phiên bản 9.999999 trong danh mục; hãy tìm theo tên ở /procedures?q=.",
                                         "instance":"/api/v1/procedures/9.999999",
                                         "code":"CAT-0001",
                                         "issues":[]}
                                        """));
        assertThat(en.header("Content-Language")).isEqualTo("en");
        assertThat(en.body().path("detail").asString())
                .isEqualTo(
                        "The catalogue has no procedure or version 9.999999; search by name at"
                                + " /procedures?q=.");
    }

    @ParameterizedTest
    @CsvSource({
        "PROCEDURE_NOT_FOUND, /procedures/9.999999/versions",
        "PROCEDURE_NOT_FOUND, /procedures/9.999999/level-assessment",
        "PROCEDURE_NOT_FOUND, /procedures/9.999999/fee-quotes",
        "PROCEDURE_NOT_FOUND, /procedures/9.999999/templates/application",
        "PROCEDURE_NOT_FOUND, /procedures/1.001193?version=99",
        "NOT_FILEABLE, /procedures/3.000348/form",
        "UNKNOWN_CASE, /procedures/2.000815/fee-quotes?channel=ONLINE",
        "UNKNOWN_CASE, /procedures/1.001193/fee-quotes?case=c77",
        "TEMPLATE_NOT_FOUND, /procedures/1.001193/templates/other",
        "TEMPLATE_NOT_FOUND, /procedures/3.000348/templates/application",
    })
    void refusesToReadWhatIsNotThere(ProcedureErrors error, String path) {
        assertTold(error, anybody.get(path), anybody.get(path, "Accept-Language", "en"));
    }

    @Test
    void namesTheParameterThatAQuoteDoesNotKnow() {
        Api.Answer vi = anybody.get("/procedures/2.000815/fee-quotes?channel=ONLINE&case=c77");
        Api.Answer en =
                anybody.get(
                        "/procedures/2.000815/fee-quotes?channel=ONLINE&case=c77",
                        "Accept-Language",
                        "en");

        assertThat(vi.body().path("issues").findValuesAsString("name"))
                .containsExactly("channel", "case");
        assertThat(vi.body().at("/issues/0/detail").asString())
                .isEqualTo("Thủ tục không nhận hồ sơ bằng hình thức này.");
        assertThat(en.body().at("/issues/0/detail").asString())
                .isEqualTo("The procedure does not take dossiers this way.");
        assertThat(en.body().at("/issues/1/detail").asString())
                .isEqualTo("The procedure has no such case.");
    }

    @Test
    void refusesACodeOfAnotherShape() {
        ObjectNode draft = JsonMapper.shared().createObjectNode().put("code", "1.00419");
        draft.set("sheet", anybody.get("/procedures/1.001193").body().path("sheet"));

        assertTold(
                ProcedureErrors.INVALID_CODE,
                publisher.post("/procedures", draft),
                publisher.post("/procedures", draft, "Accept-Language", "en"));
    }

    @Test
    void withdrawsNothingThatWasNeverPublishedAndNothingBeforeItBegan() {
        String told = anybody.get("/procedures/2.000884").etag();
        Map<String, Object> reason = Map.of("vi", "Bãi bỏ", "en", "Abolished");
        assertTold(
                ProcedureErrors.NOT_PUBLISHED,
                withdraw("2.000884", Map.of("reason", reason), told, "vi"),
                withdraw("2.000884", Map.of("reason", reason), told, "en"));

        String published = anybody.get("/procedures/1.014748").etag();
        Map<String, Object> early = Map.of("reason", reason, "lastDay", "2025-12-31");
        assertTold(
                ProcedureErrors.WITHDRAWN_BEFORE_START,
                withdraw("1.014748", early, published, "vi"),
                withdraw("1.014748", early, published, "en"));
        assertThat(anybody.get("/procedures/1.014748").etag()).isEqualTo(published);
    }

    @Test
    void knowsNoAgencyAndNoCalendarThatWasNotAdded() {
        assertTold(
                AgencyErrors.AGENCY_NOT_FOUND,
                anybody.get("/agencies/X99"),
                anybody.get("/agencies/X99/children", "Accept-Language", "en"));
        assertTold(
                CalendarErrors.CALENDAR_NOT_FOUND,
                anybody.get("/calendars/moon"),
                anybody.get("/calendars/moon", "Accept-Language", "en"));
    }

    /** Each line is refused for a reason of its own, which the report tells in both languages. */
    @ParameterizedTest
    @MethodSource("refusedLines")
    void refusesARecordForEveryReasonThatIsDocumented(RecordErrors error, String line) {
        Imports imports = new Imports(publisher);
        JsonNode job = imports.imported(Imports.record("7.500001", "Tên"), line);

        JsonNode report = imports.records(job, "?outcome=REFUSED").getFirst();

        assertThat(report.path("line").asInt()).isEqualTo(2);
        assertThat(report.at("/refusal/code").asString()).isEqualTo(error.code());
        assertThat(report.at("/refusal/detail/vi").asString()).isNotBlank();
        assertThat(report.at("/refusal/detail/en").asString())
                .isNotBlank()
                .isNotEqualTo(report.at("/refusal/detail/vi").asString());
        assertThat(job.at("/errors/0/detail").asString())
                .isEqualTo(error.code() + " " + report.at("/refusal/detail/vi").asString());
        assertThat(job.path("state").asString()).isEqualTo("DONE");
    }

    static Stream<Arguments> refusedLines() {
        String clean = Imports.record("7.500002", "Tên");
        Map<RecordErrors, String> lines = new EnumMap<>(RecordErrors.class);
        lines.put(RecordErrors.NOT_JSON, "{\"code\":");
        lines.put(RecordErrors.WRONG_TYPE, clean.replace("\"7.500002\"", "7"));
        lines.put(RecordErrors.NO_CODE, clean.replace("\"7.500002\"", "null"));
        lines.put(RecordErrors.INVALID_CODE, clean.replace("7.500002", "7.50"));
        lines.put(RecordErrors.DELETED_AT_SOURCE, clean.replace("7.500002", "7.500002-Xóa"));
        lines.put(RecordErrors.ABSURD_LIMIT, clean.replace(":5,", ":500000,"));
        lines.put(
                RecordErrors.ABSURD_FEE,
                clean.replace("\"fees\":[]", "\"fees\":[{\"value\":-1,\"currency\":\"VND\"}]"));
        lines.put(RecordErrors.NO_NAME, clean.replace("\"Tên\"", "\"  \""));
        lines.put(RecordErrors.DUPLICATE_CODE, Imports.record("7.500001", "Tên khác"));
        lines.put(RecordErrors.TOO_LONG, clean.replace("Bước 1", "x".repeat(2_000_000)));
        assertThat(lines).containsOnlyKeys(RecordErrors.values());
        return lines.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    private Api.Answer withdraw(
            String code, Map<String, Object> request, String etag, String language) {
        return publisher.post(
                "/procedures/" + code + "/withdrawal",
                request,
                "If-Match",
                etag,
                "Accept-Language",
                language);
    }

    private static void assertTold(ErrorCode error, Api.Answer vi, Api.Answer en) {
        for (Api.Answer answer : List.of(vi, en)) {
            assertThat(answer.status()).as("%s", answer).isEqualTo(error.status().value());
            assertThat(answer.body().path("code").asString()).isEqualTo(error.code());
            assertThat(answer.body().path("title").asString()).isEqualTo(error.title());
        }
        assertThat(vi.body().path("detail").asString()).startsWith(beginning(error.vi()));
        assertThat(en.body().path("detail").asString()).startsWith(beginning(error.en()));
    }

    /** The words before the first value that is filled in. */
    private static String beginning(String message) {
        int filled = message.indexOf('{');
        return filled < 0 ? message : message.substring(0, filled);
    }
}
