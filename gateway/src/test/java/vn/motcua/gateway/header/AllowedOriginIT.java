package vn.motcua.gateway.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import vn.motcua.gateway.GatewayFixture;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** A gateway that lets one site in and stands behind a proxy that ends TLS. */
@TestPropertySource(
        properties = {
            "motcua.gateway.cors.allowed-origins=https://portal.example",
            "server.forward-headers-strategy=native"
        })
class AllowedOriginIT extends GatewayFixture {

    @Test
    void letsTheAllowedSiteIn() throws Exception {
        HttpResponse<String> question =
                send(
                        request("/api/v1/dossiers")
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", "https://portal.example")
                                .header("Access-Control-Request-Method", "POST")
                                .header(
                                        "Access-Control-Request-Headers",
                                        "authorization, idempotency-key, if-match"));

        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("https://portal.example");
        assertThat(DOSSIER.count()).isZero();
        HttpResponse<String> answer =
                send(request("/api/v1/dossiers").header("Origin", "https://portal.example"));
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("https://portal.example");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElseThrow())
                .contains("ETag", "Location");
    }

    @Test
    void refusesAllOthers() throws Exception {
        HttpResponse<String> answer =
                send(request("/api/v1/dossiers").header("Origin", "https://evil.example"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("GTW-0006");
        assertThat(DOSSIER.count()).isZero();
    }

    @Test
    void believesTheProxyInFront() throws Exception {
        HttpResponse<String> answer =
                send(
                        request("/api/v1/dossiers")
                                .header("X-Forwarded-For", "203.0.113.9")
                                .header("X-Forwarded-Proto", "https"));

        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000; includeSubDomains");
        assertThat(DOSSIER.last().header("X-Forwarded-For")).containsExactly("203.0.113.9");
        assertThat(DOSSIER.last().header("X-Forwarded-Proto")).containsExactly("https");
    }
}
