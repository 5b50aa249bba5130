package vn.motcua.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Duration;

class ProblemsTests {

    private final Problems problems = new Problems(JsonMapper.shared());

    @Test
    void writesTheWholeDocument() throws Exception {
        MockHttpServletResponse answer =
                written(
                        Refusal.retryAfter(
                                GatewayError.TOO_MANY_REQUESTS, Duration.ofMillis(1_200)),
                        request("/api/v1/dossiers", null));

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer.getHeader("Content-Language")).isEqualTo("vi");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("2");
        assertThat(JsonMapper.shared().readTree(answer.getContentAsByteArray()))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"type":"urn:motcua:problem:GTW-0005",
                                         "href":"/docs/errors/GTW-0005",
                                         "title":"Too many requests",
                                         "status":429,
                                         "detail":"Đã gửi quá nhiều yêu cầu. Hãy thử lại sau 2 giây.",
                                         "instance":"/api/v1/dossiers",
                                         "code":"GTW-0005",
                                         "issues":[]}
                                        """));
    }

    /** Whatever is refused: in the caller's language, with every value filled in. */
    @ParameterizedTest
    @EnumSource(GatewayError.class)
    void tellsEveryErrorInBothLanguages(GatewayError error) throws Exception {
        String vi = detail(error, null);
        String en = detail(error, "en-GB,vi;q=0.5");

        assertThat(vi).isNotEqualTo(en).doesNotContain("{", "}");
        assertThat(en).doesNotContain("{", "}");
        assertThat(vi).isEqualTo(error.message(Languages.VI).replace("{0}", "7"));
        assertThat(en).isEqualTo(error.message(Languages.EN).replace("{0}", "7"));
    }

    /** An address may hold what somebody typed into it; a problem never says a personal number. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/tracking/044200000001, /api/v1/tracking/…",
        "/api/v1/persons/012345678/x,   /api/v1/persons/…/x",
        "/api/v1/dossiers/H50.28-261125-0001, /api/v1/dossiers/H50.28-261125-0001",
        "/api/v1/procedures/1.004222,   /api/v1/procedures/1.004222",
        "/api/v1/x/12345678,            /api/v1/x/12345678",
        "/api/v1/x/12345678901234,      /api/v1/x/12345678901234",
    })
    void blanksWhatCouldBeAPersonalNumber(String path, String told) throws Exception {
        MockHttpServletResponse answer =
                written(Refusal.of(GatewayError.NOT_FOUND), request(path, null));

        assertThat(json(answer).path("instance").asString()).isEqualTo(told);
    }

    @Test
    void namesTheAddressThatFailedNotTheOneOfTheErrorPage() throws Exception {
        MockHttpServletRequest request = request("/error", null);
        request.setAttribute("jakarta.servlet.error.request_uri", "/api/v1/dossiers/7");

        assertThat(
                        json(written(Refusal.of(GatewayError.INTERNAL_ERROR), request))
                                .path("instance")
                                .asString())
                .isEqualTo("/api/v1/dossiers/7");
    }

    @Test
    void keepsHeadersThatWereSaidBefore() throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        answer.setHeader("X-Request-Id", "my-request");

        problems.write(Refusal.of(GatewayError.NOT_FOUND), request("/x", null), answer);

        assertThat(answer.getHeader("X-Request-Id")).isEqualTo("my-request");
        assertThat(answer.getHeader("Retry-After")).isNull();
    }

    private String detail(GatewayError error, @Nullable String language) throws Exception {
        return json(written(Refusal.of(error, 7), request("/x", language)))
                .path("detail")
                .asString();
    }

    private MockHttpServletResponse written(Refusal refusal, MockHttpServletRequest request)
            throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        problems.write(refusal, request, answer);
        return answer;
    }

    private static JsonNode json(MockHttpServletResponse answer) {
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    private static MockHttpServletRequest request(String path, @Nullable String language) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (language != null) {
            request.addHeader("Accept-Language", language);
        }
        return request;
    }
}
