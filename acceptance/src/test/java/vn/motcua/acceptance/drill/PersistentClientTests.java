package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.acceptance.Options;
import vn.motcua.acceptance.client.Portal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** A client before a gateway and an issuer that answer as they are told. */
class PersistentClientTests {

    private static final List<String> STAGES =
            List.of("DRAFT", "SUBMITTED", "ACCEPTED", "RESOLVED");
    private static final int NO_ANSWER = 0;

    private final Deque<Integer> troubles = new ArrayDeque<>();
    private final List<String> keys = new ArrayList<>();
    private final ClientLog log = new ClientLog();
    private HttpServer server;
    private int version;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/oauth2/authorize",
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Location", "http://127.0.0.1/callback?code=c");
                    answer(exchange, 302, Map.of());
                });
        server.createContext(
                "/oauth2/token",
                exchange -> answer(exchange, 200, Map.of("access_token", "t", "expires_in", 3600)));
        server.createContext("/api/v1/dossiers", this::dossiers);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void livesALifeAndKeepsEveryAcknowledgement() {
        client().live();

        assertThat(log.writes())
                .extracting(ClientLog.Acknowledged::version, ClientLog.Acknowledged::stage)
                .containsExactly(
                        tuple(1L, "DRAFT"),
                        tuple(2L, "SUBMITTED"),
                        tuple(3L, "ACCEPTED"),
                        tuple(4L, "RESOLVED"));
        assertThat(log.refusals()).isEmpty();
        assertThat(new HashSet<>(keys)).hasSize(4);
    }

    @Test
    void repeatsWithTheSameKeyWhatWasNotAnswered() {
        troubles.addAll(List.of(503, NO_ANSWER, 429));

        client().live();

        assertThat(keys).hasSize(7);
        assertThat(new HashSet<>(keys.subList(0, 4))).hasSize(1);
        assertThat(log.repeats()).isEqualTo(Map.of("503", 1L, "none", 1L, "429", 1L));
        assertThat(log.writes()).hasSize(4);
    }

    @Test
    void doesNotExcuseAnErrorOfTheServer() {
        troubles.add(500);

        client().live();

        assertThat(log.refusals()).singleElement().asString().contains("answered by 500");
        assertThat(log.writes()).hasSize(4);
    }

    @Test
    void keepsARefusalAndBeginsNothingMoreWithThatDossier() {
        troubles.add(409);

        client().live();

        assertThat(log.refusals()).singleElement().asString().contains("expected 201, got 409");
        assertThat(log.writes()).isEmpty();
    }

    private PersistentClient client() {
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        Options options =
                Options.parse(
                        List.of("--gateway", address, "--issuer", address, "--mail", address),
                        Portal.OPTIONS);
        return new PersistentClient(Portal.of(options), Map.of("procedureCode", "x"), log);
    }

    private synchronized void dossiers(HttpExchange exchange) throws IOException {
        keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        Integer trouble = troubles.poll();
        if (trouble == null) {
            version++;
            exchange.getResponseHeaders().set("ETag", "\"" + version + "\"");
            answer(
                    exchange,
                    version == 1 ? 201 : 200,
                    Map.of("id", "d", "version", version, "stage", STAGES.get(version - 1)));
        } else if (trouble == NO_ANSWER) {
            exchange.close();
        } else {
            answer(exchange, trouble, Map.of("code", "X"));
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body)
            throws IOException {
        byte[] bytes =
                JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
