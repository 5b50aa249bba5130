package vn.motcua.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.gateway.GatewayFixture;
import vn.motcua.gateway.Upstream;

import java.net.http.HttpResponse;
import java.time.Duration;

@DirtiesContext
class DescriptionIT extends GatewayFixture {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void mergesTheDocumentsAndKeepsThemWhenAServiceGoes() throws Exception {
        document(CATALOG, "procedures");
        document(DOSSIER, "dossiers");
        document(NOTIFICATION, "notifications");
        document(STATS, "statistics/summary");
        PAYMENT.answers(exchange -> Upstream.answer(exchange, 503, ""));

        // what was merged for a test before is shown for a moment yet
        await().atMost(SOON)
                .untilAsserted(() -> {
                    JsonNode first = merged();
                    assertThat(first.path("paths").propertyNames())
                            .containsExactlyInAnyOrder(
                                    "/api/v1/procedures",
                                    "/api/v1/dossiers",
                                    "/api/v1/notifications",
                                    "/api/v1/statistics/summary");
                    assertThat(first.path("x-missing-services").toString())
                            .isEqualTo("[\"payment\"]");
                });

        document(PAYMENT, "payment-orders");
        DOSSIER.answers(exchange -> Upstream.answer(exchange, 503, ""));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(merged().has("x-missing-services")).isFalse());
        assertThat(merged().path("paths").propertyNames())
                .contains("/api/v1/payment-orders", "/api/v1/dossiers");
    }

    @Test
    void servesSwaggerUiOverIt() throws Exception {
        HttpResponse<String> page = get("/docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';");
        assertThat(page.body()).doesNotContain("<script>", "onclick", "http://", "https://");
        for (String file : new String[] {"docs.js", "swagger-ui.css", "swagger-ui-bundle.js"}) {
            assertThat(page.body()).contains("/docs/assets/" + file);
            assertThat(get("/docs/assets/" + file).statusCode()).as(file).isEqualTo(200);
        }
    }

    private static void document(Upstream service, String resource) {
        String document =
                """
                {"openapi":"3.1.0","paths":{"/api/v1/%s":{"get":{"operationId":"list"}},"/operations/x":{}}}
                """
                        .formatted(resource);
        service.answers(exchange -> Upstream.answer(exchange, 200, document));
    }

    private JsonNode merged() throws Exception {
        HttpResponse<String> answer = get("/v3/api-docs");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        return JsonMapper.shared().readTree(answer.body());
    }
}
