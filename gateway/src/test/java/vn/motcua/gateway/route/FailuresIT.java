package vn.motcua.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

import vn.motcua.gateway.GatewayFixture;
import vn.motcua.gateway.Upstream;

import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CountDownLatch;

@TestPropertySource(
        properties = {
            "motcua.gateway.services.stats.resources=nobody-home",
            "motcua.gateway.services.away.address=http://localhost:1",
            "motcua.gateway.services.away.resources=statistics",
            "motcua.gateway.client.answer-timeout=3s"
        })
class FailuresIT extends GatewayFixture {

    @Test
    void answers503WhenTheServiceIsAway() throws Exception {
        HttpResponse<String> answer = get("/api/v1/statistics/summary");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"type\":\"urn:motcua:problem:GTW-0008\"",
                        "\"href\":\"/docs/errors/GTW-0008\"",
                        "\"status\":503",
                        "tạm ngừng",
                        "5 giây",
                        "\"instance\":\"/api/v1/statistics/summary\"",
                        "\"code\":\"GTW-0008\"",
                        "\"issues\":[]");
        assertNothingInternal(answer);
    }

    @Test
    void answers400WhenTheQueryHasAValueWithoutAName() throws Exception {
        HttpResponse<String> answer = get("/api/v1/dossiers?=null&limit=5");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertNothingInternal(answer);
    }

    @Test
    void speaksEnglishToWhoAsksForIt() throws Exception {
        HttpResponse<String> answer =
                send(
                        request("/api/v1/statistics/summary")
                                .header("Accept-Language", "fr, en-GB;q=0.8, vi;q=0.5"));

        assertThat(answer.headers().firstValue("Content-Language")).contains("en");
        assertThat(answer.body()).contains("is away").doesNotContain("tạm ngừng");
    }

    @Test
    void answers504WhenTheServiceIsTooSlow() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        DOSSIER.answers(exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        HttpResponse<String> answer =
                send(request("/api/v1/dossiers").POST(BodyPublishers.ofString("{}")));

        end.countDown();
        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(answer.body()).contains("GTW-0009", "Idempotency-Key");
        assertNothingInternal(answer);
    }

    @Test
    void answers502WhenTheServiceBreaksOffBeforeAnAnswer() throws Exception {
        DOSSIER.answers(exchange -> {
            throw new IllegalStateException("died");
        });

        HttpResponse<String> answer = get("/api/v1/dossiers/1");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("GTW-0007");
        assertNothingInternal(answer);
    }

    @Test
    void answers502WithoutTheServicesHeadersWhenItBreaksOffInTheMiddle() throws Exception {
        DOSSIER.answers(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"5\"");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 500);
            exchange.getResponseBody().write(new byte[5]);
        });

        HttpResponse<String> answer = get("/api/v1/dossiers/1");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.body()).contains("GTW-0007");
    }

    @Test
    void breaksTheConnectionWhenPartOfAnAnswerIsOutAlready() {
        DOSSIER.answers(exchange -> {
            exchange.sendResponseHeaders(200, 500_000);
            exchange.getResponseBody().write(new byte[200_000]);
        });

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> get("/api/v1/dossiers/1"))
                .isInstanceOf(java.io.IOException.class);
    }

    @Test
    void passesTheRefusalBackOfAServiceThatDoesNotWaitForTheBody() throws Exception {
        DOSSIER.answers(exchange -> {
            Upstream.answer(exchange, 401, "{\"code\":\"MC-0020\"}");
            exchange.getResponseBody().flush();
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
        });

        HttpResponse<String> answer =
                send(
                        request("/api/v1/dossiers/1/attachments")
                                .POST(BodyPublishers.ofByteArray(new byte[5_000_000])));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("MC-0020");
    }

    private static void assertNothingInternal(HttpResponse<String> answer) {
        assertThat(answer.body())
                .doesNotContain("Exception", "java.", "org.", "vn.motcua", "localhost");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
}
