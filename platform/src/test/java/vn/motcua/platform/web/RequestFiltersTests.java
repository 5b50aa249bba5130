package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.motcua.platform.PlatformSlice;

@PlatformSlice
class RequestFiltersTests {

    @Autowired private MockMvcTester mvc;

    @Test
    void givesTheRequestIdBack() {
        assertThat(request("request-1")).hasHeader(RequestId.HEADER, "request-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "with space and more",
                "001099012345",
                "<script>alert(1)</script>"
            })
    void replacesRequestIdsThatAreNotPlainWords(String id) {
        assertThat(request(id).getResponse().getHeader(RequestId.HEADER)).hasSize(36);
    }

    @Test
    void refusesBodyOverTheLimit() {
        MvcTestResult answer = post("{\"name\":\"" + "a".repeat(1024 * 1024) + "\"}");

        assertThat(answer).hasStatus(413).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("MC-0018");
    }

    @Test
    void readsBodyUpToTheLimit() {
        String name = "a".repeat(1024 * 1024 - "{\"name\":\"\"}".length());

        assertThat(post("{\"name\":\"" + name + "\"}")).hasStatus(400);
    }

    @Test
    void errorPageAskedForByItselfIsNotThere() {
        assertThat(mvc.get().uri("/error").with(jwt()).exchange()).hasStatus(404);
    }

    private MvcTestResult request(String id) {
        return mvc.get().uri("/api/v1/forms/public").header(RequestId.HEADER, id).exchange();
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/api/v1/forms")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(jwt())
                .exchange();
    }
}
