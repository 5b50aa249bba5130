package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.motcua.platform.PlatformSlice;

import java.util.stream.Stream;

@PlatformSlice
class ProblemAdviceTests {

    private static final String FORMS = "/api/v1/forms";

    @Autowired private MockMvcTester mvc;

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                Arguments.of("{", "MC-0001", null, null),
                Arguments.of("", "MC-0004", "", "required"),
                Arguments.of("{\"name\":\"a\"} {}", "MC-0003", "", "wrong-type"),
                Arguments.of("[]", "MC-0003", "", "wrong-type"),
                Arguments.of("{\"name\":\"a\",\"nome\":1}", "MC-0002", "nome", "unknown"),
                Arguments.of("{\"name\":\"a\",\"name\":\"b\"}", "MC-0001", null, null),
                Arguments.of("{\"name\":7}", "MC-0003", "name", "wrong-type"),
                Arguments.of(
                        "{\"name\":\"a\",\"channel\":\"POST\"}",
                        "MC-0003",
                        "channel",
                        "wrong-type"),
                Arguments.of("{\"name\":\"a\",\"channel\":1}", "MC-0003", "channel", "wrong-type"),
                Arguments.of(
                        "{\"name\":\"a\",\"date\":\"2026-02-30\"}",
                        "MC-0003",
                        "date",
                        "wrong-type"),
                Arguments.of(
                        "{\"name\":\"a\",\"papers\":[{\"name\":\"p\",\"copies\":\"2\"}]}",
                        "MC-0003",
                        "papers[0].copies",
                        "wrong-type"),
                Arguments.of(
                        "{\"name\":\"a\",\"papers\":[{\"name\":\"p\",\"copies\":null}]}",
                        "MC-0003",
                        "papers[0].copies",
                        "wrong-type"),
                Arguments.of(
                        "{\"name\":\"a\",\"papers\":[{\"name\":\"p\",\"copies\":1.5}]}",
                        "MC-0003",
                        "papers[0].copies",
                        "wrong-type"),
                Arguments.of("{\"name\":\" \"}", "MC-0003", "name", "not-blank"),
                Arguments.of("{\"name\":\"abcdef\"}", "MC-0003", "name", "size"),
                Arguments.of(
                        "{\"name\":\"a\",\"papers\":[{\"name\":\"\",\"copies\":1}]}",
                        "MC-0003",
                        "papers[0].name",
                        "not-blank"));
    }

    @ParameterizedTest
    @MethodSource("wrongBodies")
    void saysWhereABodyIsWrong(String body, String code, String name, String issue) {
        MvcTestResult answer = post(FORMS, body);

        assertProblem(answer, 400, code);
        if (name != null) {
            assertThat(answer).bodyJson().extractingPath("$.issues[0].in").isEqualTo("body");
            assertThat(answer).bodyJson().extractingPath("$.issues[0].name").isEqualTo(name);
            assertThat(answer).bodyJson().extractingPath("$.issues[0].code").isEqualTo(issue);
        }
    }

    static Stream<Arguments> wrongRequests() {
        return Stream.of(
                Arguments.of("/api/v1/forms/x?limit=1", "MC-0003", "path", "id"),
                Arguments.of("/api/v1/forms/1?limit=x", "MC-0003", "query", "limit"),
                Arguments.of("/api/v1/forms/1?limit=101", "MC-0003", "query", "limit"),
                Arguments.of("/api/v1/forms/1", "MC-0004", "query", "limit"));
    }

    @ParameterizedTest
    @MethodSource("wrongRequests")
    void saysWhichParameterIsWrong(String uri, String code, String in, String name) {
        MvcTestResult answer = mvc.get().uri(uri).header("X-Tenant", "t").with(jwt()).exchange();

        assertProblem(answer, 400, code);
        assertThat(answer).bodyJson().extractingPath("$.issues[0].in").isEqualTo(in);
        assertThat(answer).bodyJson().extractingPath("$.issues[0].name").isEqualTo(name);
    }

    @Test
    void saysWhichHeaderIsMissing() {
        MvcTestResult answer = mvc.get().uri("/api/v1/forms/1?limit=1").with(jwt()).exchange();

        assertProblem(answer, 400, "MC-0004");
        assertThat(answer).bodyJson().extractingPath("$.issues[0].name").isEqualTo("X-Tenant");
    }

    @Test
    void writesTheWholeDocument() {
        MvcTestResult answer = get("/api/v1/forms/failure/refusal", "vi");

        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {
                          "type": "urn:motcua:problem:MC-0012",
                          "href": "/docs/errors/MC-0012",
                          "title": "Forbidden",
                          "status": 403,
                          "detail": "Bạn không có quyền thực hiện thao tác này.",
                          "instance": "/api/v1/forms/failure/refusal",
                          "code": "MC-0012",
                          "issues": []
                        }
                        """);
        assertThat(answer).hasHeader(HttpHeaders.CONTENT_LANGUAGE, "vi");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksTheCallersLanguage(String accepted, String start) {
        assertThat(get("/api/v1/forms/failure/refusal", accepted))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith(start);
    }

    static Stream<Arguments> languages() {
        return Stream.of(
                Arguments.of("en", "You may"),
                Arguments.of("en-GB,vi;q=0.5", "You may"),
                Arguments.of("vi,en;q=0.5", "Bạn"),
                Arguments.of("fr", "Bạn"),
                Arguments.of("x;;q", "Bạn"));
    }

    @Test
    void speaksTheCallersLanguageAboutConstraints() {
        MvcTestResult answer = post(FORMS, "{\"name\":\"\"}");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.issues[0].detail")
                .isEqualTo("Không được để trống.");
    }

    @Test
    void answersUnknownPathsAndMethodsAndTypes() {
        assertProblem(get("/api/v1/nothing", "vi"), 404, "MC-0013");
        MvcTestResult put = mvc.put().uri(FORMS).with(jwt()).exchange();
        assertProblem(put, 405, "MC-0014");
        assertThat(put).hasHeader(HttpHeaders.ALLOW, "POST");
        MvcTestResult text =
                mvc.post()
                        .uri(FORMS)
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("a")
                        .with(jwt())
                        .exchange();
        assertProblem(text, 415, "MC-0019");
        MvcTestResult image =
                mvc.post()
                        .uri(FORMS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.IMAGE_PNG)
                        .content("{\"name\":\"a\"}")
                        .with(jwt())
                        .exchange();
        assertProblem(image, 406, "MC-0015");
    }

    @Test
    void refusesMissingPartOfUpload() {
        MvcTestResult answer =
                mvc.post()
                        .uri("/api/v1/forms/1/attachments")
                        .multipart()
                        .file("other", new byte[] {1})
                        .with(jwt())
                        .exchange();

        assertProblem(answer, 400, "MC-0004");
        assertThat(answer).bodyJson().extractingPath("$.issues[0].name").isEqualTo("file");
    }

    @Test
    void saysWhenToComeBack() {
        MvcTestResult database = get("/api/v1/forms/failure/database", "en");
        assertProblem(database, 503, "MC-0023");
        assertThat(database).hasHeader(HttpHeaders.RETRY_AFTER, "5");
        assertThat(database).bodyText().doesNotContain("secret-host");
    }

    @Test
    void hidesWhatBroke() {
        MvcTestResult answer = get("/api/v1/forms/failure/bug", "en");

        assertProblem(answer, 500, "MC-0022");
        assertThat(answer).bodyText().doesNotContain("Secret", "Exception", "vn.motcua");
    }

    @Test
    void neverRepeatsAnIdentityNumber() {
        MvcTestResult answer = post(FORMS, "{\"name\":\"a\",\"001099012345\":\"001099012345\"}");

        assertProblem(answer, 400, "MC-0002");
        assertThat(answer).bodyText().doesNotContain("001099012345");
    }

    @Test
    void leavesNullsOutAndForbidsCaches() {
        MvcTestResult answer = post(FORMS, "{\"name\":\"a\"}");

        assertThat(answer).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"name\":\"a\"}");
        assertThat(answer)
                .hasHeader(HttpHeaders.ETAG, "\"7\"")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "no-referrer");
    }

    private MvcTestResult post(String uri, String body) {
        return mvc.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(jwt())
                .exchange();
    }

    private MvcTestResult get(String uri, String language) {
        return mvc.get()
                .uri(uri)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .with(jwt())
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(answer).bodyJson().extractingPath("$").asMap().hasSize(8);
    }
}
