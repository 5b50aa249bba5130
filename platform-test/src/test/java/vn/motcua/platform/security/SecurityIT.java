package vn.motcua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.TestTokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@MotcuaIntegrationTest(classes = SecurityIT.Application.class)
class SecurityIT {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Who.class)
    static class Application {}

    @RestController
    static class Who {

        @GetMapping("/who")
        String who(Caller caller) {
            return caller.subject() + " " + caller.roles() + " " + caller.agency();
        }
    }

    @LocalServerPort private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void knowsTheCallerByHerToken() throws Exception {
        String token =
                TestTokens.of("u-1")
                        .roles(Role.SPECIALIST)
                        .agency("H26.12")
                        .personalId("001099012345")
                        .bearer();

        HttpResponse<String> answer = get("/who", token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("u-1 [SPECIALIST] H26.12");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    static String[] badTokens() {
        return new String[] {
            TestTokens.of("u-1").forged().bearer(),
            TestTokens.of("u-1").expired().bearer(),
            TestTokens.of("u-1").audience("other").bearer(),
            TestTokens.of("u-1").issuer("http://localhost:1").bearer(),
            TestTokens.of("u-1").unsignedBearer(),
            TestTokens.of("system:deadline").bearer(),
            "Bearer nonsense"
        };
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void letsNoBadTokenIn(String token) throws Exception {
        HttpResponse<String> answer = get("/who", token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("invalid_token");
        assertThat(answer.body()).contains("MC-0011");
    }

    @Test
    void asksForATokenWhereThereIsNone() throws Exception {
        HttpResponse<String> answer = get("/who", null);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("MC-0010");
    }

    @Test
    void healthIsPublicAndSaysReady() throws Exception {
        assertThat(get("/actuator/health/readiness", null).body()).contains("UP");
        assertThat(get("/actuator/metrics", TestTokens.of("u-1").bearer()).statusCode())
                .isEqualTo(403);
        assertThat(
                        get("/actuator/metrics", TestTokens.of("u-1").roles(Role.OPERATOR).bearer())
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersContainersRefusalsWithProblems() throws Exception {
        HttpResponse<String> answer = get("/who/%2e%2e/secret", TestTokens.of("u-1").bearer());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat", "Exception");
    }

    private HttpResponse<String> get(String path, @Nullable String token)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (token != null) {
            request.header("Authorization", token);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
