package vn.motcua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.motcua.platform.PlatformSlice;

@PlatformSlice
class SecurityTests {

    @Autowired private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/forms/1", "/nothing", "/actuator/metrics", "/error"})
    void isClosedWithoutToken(String uri) {
        MvcTestResult answer = mvc.get().uri(uri).exchange();

        assertThat(answer)
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .hasHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"motcua\"");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("MC-0010");
        assertThat(answer.getResponse().getHeader("X-Request-Id")).isNotBlank();
    }

    @Test
    void isOpenWhereTheServiceSaysSo() {
        MvcTestResult answer = mvc.get().uri("/api/v1/forms/public").exchange();

        assertThat(answer).hasStatusOk().bodyText().isEqualTo("anonymous");
        assertThat(mvc.post().uri("/api/v1/forms/public").exchange()).hasStatus(401);
        assertThat(mvc.get().uri("/actuator/health").exchange()).hasStatusOk();
    }

    @Test
    void showsOtherEndpointsOfActuatorToOperatorsOnly() {
        MvcTestResult citizen = mvc.get().uri("/actuator/info").with(jwt()).exchange();
        assertThat(citizen).hasStatus(403);
        assertThat(citizen).bodyJson().extractingPath("$.code").isEqualTo("MC-0012");
        MvcTestResult operator =
                mvc.get()
                        .uri("/actuator/info")
                        .with(jwt().authorities(new SimpleGrantedAuthority("ROLE_operator")))
                        .exchange();
        assertThat(operator).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer a.b.c",
                "Bearer ",
                "Bearer !!",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1LTEifQ."
            })
    void refusesWhatIsNoToken(String header) {
        MvcTestResult answer =
                mvc.get()
                        .uri("/api/v1/forms/public")
                        .header(HttpHeaders.AUTHORIZATION, header)
                        .exchange();

        assertThat(answer).hasStatus(401);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("MC-0011");
        assertThat(answer)
                .hasHeader(
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"motcua\", error=\"invalid_token\"");
    }

    @Test
    void comesBackLaterWhenTheIssuerIsDown() {
        String header = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImsifQ";
        MvcTestResult answer =
                mvc.get()
                        .uri("/api/v1/forms/public")
                        .header(
                                HttpHeaders.AUTHORIZATION,
                                "Bearer " + header + ".eyJzdWIiOiJ1LTEifQ.c2ln")
                        .exchange();

        assertThat(answer).hasStatus(503).hasHeader(HttpHeaders.RETRY_AFTER, "5");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("MC-0023");
    }

    @Test
    void refusesPathsThatTrickTheMatcher() {
        MvcTestResult answer = mvc.get().uri("/api/v1/forms/public;x=1").exchange();

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
