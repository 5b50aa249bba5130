package vn.motcua.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import vn.motcua.gateway.GatewayFixture;
import vn.motcua.gateway.Upstream;

import java.time.Duration;

/** spring-cloud-gateway #4259: an answer 304 must not keep its connection for ever. */
@TestPropertySource(
        properties = {
            "motcua.gateway.rate.enabled=false",
            "motcua.gateway.client.connections=4",
            "motcua.gateway.client.connections-per-service=2",
            "motcua.gateway.client.wait-for-connection=20s"
        })
class ConnectionPoolIT extends GatewayFixture {

    private static final int REQUESTS = 10_000;

    @Autowired private PoolingHttpClientConnectionManager connections;

    @Test
    void tenThousandNotModifiedLeaveThePoolWhole() throws Exception {
        CATALOG.answers(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            Upstream.answer(exchange, 304, "");
        });

        for (int i = 0; i < REQUESTS; i++) {
            assertThat(conditional()).isEqualTo(304);
        }

        everyConnectionComesBack();
        assertThat(connections.getTotalStats().getPending()).isZero();
    }

    @Test
    void fullAnswersWithTheSameTagAreNotCutShortAndLeaveThePoolWhole() throws Exception {
        CATALOG.answers(exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            Upstream.answer(exchange, 200, "all of it");
        });

        for (int i = 0; i < 100; i++) {
            assertThat(conditional()).isEqualTo(200);
        }

        everyConnectionComesBack();
    }

    @Test
    void answersThatBreakOffLeaveThePoolWhole() throws Exception {
        CATALOG.answers(exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(new byte[10]);
        });

        for (int i = 0; i < 20; i++) {
            assertThat(get("/api/v1/procedures").statusCode()).isEqualTo(502);
        }

        everyConnectionComesBack();
    }

    /**
     * The caller may have its whole answer a moment before the gateway gives the connection back.
     */
    private void everyConnectionComesBack() {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(connections.getTotalStats().getLeased()).isZero());
    }

    private int conditional() throws Exception {
        return send(request("/api/v1/procedures/1").header("If-None-Match", "\"7\"")).statusCode();
    }
}
