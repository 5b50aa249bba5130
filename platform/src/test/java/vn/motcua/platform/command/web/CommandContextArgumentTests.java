package vn.motcua.platform.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.PlatformSlice;

@PlatformSlice
class CommandContextArgumentTests {

    private static final String SUBMISSION = "/api/v1/forms/1/submission";
    private static final String DRAFT = "/api/v1/forms/1/draft";

    @Autowired private MockMvcTester mvc;

    @Test
    void readsCallerKeyVersionAndRequestId() {
        MvcTestResult answer =
                post(SUBMISSION, "{\"name\":\"a\"}")
                        .header("Idempotency-Key", "k-1")
                        .header("If-Match", "\"7\"")
                        .header("X-Request-Id", "request-1")
                        .with(subject("u-1"))
                        .exchange();

        assertThat(answer).hasStatusOk();
        JsonNode body = body(answer);
        assertThat(body.get("caller").asString()).isEqualTo("u-1");
        assertThat(body.get("version").asLong()).isEqualTo(7);
        assertThat(body.get("request").asString()).isEqualTo("request-1");
        assertThat(body.get("key").asString()).hasSize(64).doesNotContain("k-1");
    }

    @ParameterizedTest
    @CsvSource({
        "k-1,       ,      428, MC-0020",
        "   ,       '\"7\"', 400, MC-0009",
        "k-1,       7,     400, MC-0007",
        "'k 1',     '\"7\"', 400, MC-0008",
        "khóa,      '\"7\"', 400, MC-0008"
    })
    void refusesMissingAndBrokenHeaders(String key, String ifMatch, int status, String code) {
        MockMvcRequestBuilder request = post(SUBMISSION, "{\"name\":\"a\"}").with(subject("u-1"));
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }

        MvcTestResult answer = request.exchange();

        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @Test
    void sameKeyIsTheSameOnlyForSamePersonAndRoute() {
        JsonNode first = draft(DRAFT, "u-1", "k-1", "{\"name\":\"a\"}");
        JsonNode again = draft(DRAFT, "u-1", "k-1", "{\"name\":\"a\"}");

        assertThat(again.get("key")).isEqualTo(first.get("key"));
        assertThat(again.get("hash")).isEqualTo(first.get("hash"));
        assertThat(draft(DRAFT, "u-2", "k-1", "{\"name\":\"a\"}").get("key"))
                .isNotEqualTo(first.get("key"));
        assertThat(draft("/api/v1/forms/2/draft", "u-1", "k-1", "{\"name\":\"a\"}").get("key"))
                .isNotEqualTo(first.get("key"));
        assertThat(draft(DRAFT, "u-1", "k-2", "{\"name\":\"a\"}").get("key"))
                .isNotEqualTo(first.get("key"));
        JsonNode otherBody = draft(DRAFT, "u-1", "k-1", "{\"name\":\"b\"}");
        assertThat(otherBody.get("key")).isEqualTo(first.get("key"));
        assertThat(otherBody.get("hash")).isNotEqualTo(first.get("hash"));
    }

    @Test
    void hashesTheContentOfUploads() {
        assertThat(upload("a")).isEqualTo(upload("a")).isNotEqualTo(upload("b"));
    }

    private String upload(String content) {
        MvcTestResult answer =
                mvc.post()
                        .uri("/api/v1/forms/1/attachments")
                        .multipart()
                        .part(
                                new org.springframework.mock.web.MockPart(
                                        "file",
                                        "a.pdf",
                                        content.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .header("Idempotency-Key", "k-1")
                        .with(subject("u-1"))
                        .exchange();
        assertThat(answer).hasStatusOk();
        return body(answer).get("hash").asString();
    }

    private JsonNode draft(String uri, String subject, String key, String body) {
        MvcTestResult answer =
                post(uri, body).header("Idempotency-Key", key).with(subject(subject)).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private MockMvcRequestBuilder post(String uri, String body) {
        return mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static RequestPostProcessor subject(String subject) {
        return jwt().jwt(token -> token.subject(subject));
    }

    private static JsonNode body(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }
}
