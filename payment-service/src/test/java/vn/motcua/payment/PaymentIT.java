package vn.motcua.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.ApiDocument;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.TestTokens;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

@MotcuaIntegrationTest
class PaymentIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @Test
    void givesOutTheApiDocumentThatClientsKnow() {
        ApiDocument.verify("payment-service", port);
    }

    @Test
    void tellsItsHealthToEverybody() throws Exception {
        assertThat(get("/actuator/health", "").body()).contains("UP");
        assertThat(get("/actuator/health/readiness", "").statusCode()).isEqualTo(200);
    }

    @Test
    void describesItsApiToEverybody() throws Exception {
        HttpResponse<String> answer = get("/v3/api-docs", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode document = JsonMapper.shared().readTree(answer.body());
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.path("info").path("title").asString()).isEqualTo("payment-service");
        assertThat(document.path("paths").propertyNames())
                .noneMatch(path -> path.startsWith("/api/v1/payment"));
    }

    @Test
    void isClosedToWhoeverHasNoToken() throws Exception {
        HttpResponse<String> answer = get("/api/v1/payment-orders", "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void pretendsToNothing() throws Exception {
        String token = TestTokens.of("accountant").roles(Role.ACCOUNTANT).bearer();

        assertThat(get("/api/v1/payment-orders", token).statusCode()).isEqualTo(404);
        HttpRequest.Builder opening =
                request("/api/v1/payment-orders", token)
                        .POST(BodyPublishers.ofString("{}"))
                        .header("Content-Type", "application/json");
        assertThat(CLIENT.send(opening.build(), BodyHandlers.ofString()).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return CLIENT.send(request(path, token).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", token);
    }
}
