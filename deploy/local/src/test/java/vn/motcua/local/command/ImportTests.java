package vn.motcua.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.Refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

class ImportTests {

    private static final String RUNNING =
            "{\"state\":\"RUNNING\",\"percent\":40,\"processed\":2,\"total\":5}";
    private static final String DONE =
            "{\"state\":\"DONE\",\"percent\":100,\"processed\":5,\"total\":5,\"counts\":{\"added\":3,\"repaired\":1},\"errors\":[{\"item\":\"line"
                + " 4\",\"detail\":\"no code\"}]}";
    private static final String FAILED =
            "{\"state\":\"FAILED\",\"failure\":{\"code\":\"CAT-0001\",\"detail\":\"not"
                    + " readable\"}}";

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final Deque<String> looks = new ArrayDeque<>();
    private HttpServer issuer;
    private HttpServer gateway;
    private int accepted = 202;

    @BeforeEach
    void start() throws IOException {
        issuer = server();
        issuer.createContext(
                "/oauth2/authorize",
                exchange -> {
                    exchange.getResponseHeaders()
                            .set("Location", "http://127.0.0.1/callback?code=c");
                    answer(exchange, 302, "");
                });
        issuer.createContext(
                "/oauth2/token", exchange -> answer(exchange, 200, "{\"access_token\":\"t\"}"));
        gateway = server();
        gateway.createContext("/api/v1/catalogue-imports", this::take);
        gateway.createContext(
                "/api/v1/catalogue-imports/7",
                exchange -> answer(exchange, 200, looks.removeFirst()));
        Files.writeString(
                Installation.portsFile(folder),
                "MOTCUA_PORT_ISSUER=%d%nMOTCUA_PORT_GATEWAY=%d%n"
                        .formatted(issuer.getAddress().getPort(), gateway.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
        gateway.stop(0);
    }

    @Test
    void showsHowTheJobGoesAndWhatItReports() throws Exception {
        looks.addAll(List.of(RUNNING, DONE));

        assertThat(importOf("records.jsonl.gz")).isZero();

        assertThat(seen).containsExactly("application/gzip Bearer t content");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        " 40 %  2 of 5 records",
                        "Done: 5 of 5 records", "added", "refused line 4: no code");
    }

    @Test
    void sendsAPlainFileAsItIs() throws Exception {
        looks.add(DONE);

        assertThat(importOf("records.jsonl")).isZero();

        assertThat(seen).containsExactly("application/x-ndjson Bearer t content");
    }

    @Test
    void failsWithTheReasonOfTheJob() throws Exception {
        looks.add(FAILED);

        assertThat(importOf("records.jsonl")).isEqualTo(1);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Given up", "not readable");
    }

    @Test
    void saysWhatTheCatalogueRefuses() {
        accepted = 413;

        assertThatThrownBy(() -> importOf("records.jsonl"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("413");
    }

    @Test
    void saysThatNobodyAnswers() {
        issuer.stop(0);

        assertThatThrownBy(() -> importOf("records.jsonl"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("./motcua up");
    }

    private int importOf(String name) throws Exception {
        Path file = Files.writeString(folder.resolve(name), "content");
        Context context =
                new Context(
                        folder,
                        Map.of("MOTCUA_HOME", folder.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Import(context).run(List.of(file.toString()));
    }

    private static HttpServer server() throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        return server;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(
                exchange.getRequestHeaders().getFirst("Content-Type")
                        + " "
                        + exchange.getRequestHeaders().getFirst("Authorization")
                        + " "
                        + body);
        exchange.getResponseHeaders().set("Location", "/api/v1/catalogue-imports/7");
        answer(exchange, accepted, "");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
