package vn.motcua.acceptance.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.acceptance.Options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;

/**
 * A gateway, an issuer and a mail catcher in one server: each answers as it is told, in turn, and
 * the last answer stays. It remembers what it was asked.
 */
public final class Scene implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Object> claims = new ConcurrentHashMap<>();
    private volatile int tokenSeconds = 3_600;

    /** What came in. */
    public record Asked(String method, String path, Map<String, String> headers, String body) {

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }

        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    private record Reply(int status, String body, List<String> headers) {}

    public Scene() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.createContext("/oauth2/authorize", this::authorize);
        server.createContext("/oauth2/token", this::token);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** A portal whose parts are all here. */
    public Portal portal() {
        String address = address().toString();
        return Portal.of(
                Options.parse(
                        List.of("--gateway", address, "--issuer", address, "--mail", address),
                        Portal.OPTIONS));
    }

    /** Answers a call with JSON in which apostrophes stand for quotation marks. */
    public Scene on(String call, int status, String body, String... headers) {
        replies.computeIfAbsent(call, _ -> new ConcurrentLinkedDeque<>())
                .add(new Reply(status, body.replace('\'', '"'), List.of(headers)));
        return this;
    }

    /** A claim of every token. */
    public Scene claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** How long tokens last. */
    public Scene tokensLast(int seconds) {
        tokenSeconds = seconds;
        return this;
    }

    /** Everything that was asked of a path, the oldest first. */
    public List<Asked> asked(String path) {
        synchronized (asked) {
            return asked.stream().filter(one -> one.path().startsWith(path)).toList();
        }
    }

    public Asked last(String path) {
        return asked(path).getLast();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        Asked one = remember(exchange);
        Deque<Reply> queue = replies.get(one.method() + " " + one.path());
        if (queue == null) {
            queue = replies.get(one.method() + " " + exchange.getRequestURI().getPath());
        }
        if (queue == null) {
            answer(exchange, new Reply(404, "{\"code\":\"none\"}", List.of()));
            return;
        }
        Reply reply = queue.size() > 1 ? queue.poll() : queue.peek();
        answer(exchange, Objects.requireNonNull(reply));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        remember(exchange);
        answer(
                exchange,
                new Reply(302, "", List.of("Location", "http://127.0.0.1/callback?code=c1")));
    }

    private void token(HttpExchange exchange) throws IOException {
        remember(exchange);
        String payload =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(JSON.writeValueAsBytes(claims));
        answer(
                exchange,
                new Reply(
                        200,
                        JSON.writeValueAsString(
                                Map.of(
                                        "access_token",
                                        "h." + payload + ".s" + asked("/oauth2/token").size(),
                                        "expires_in",
                                        tokenSeconds)),
                        List.of()));
    }

    private Asked remember(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        Asked one =
                new Asked(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        headers,
                        new String(
                                exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        asked.add(one);
        return one;
    }

    private static void answer(HttpExchange exchange, Reply reply) throws IOException {
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            for (int i = 0; i < reply.headers().size(); i += 2) {
                exchange.getResponseHeaders()
                        .set(reply.headers().get(i), reply.headers().get(i + 1));
            }
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }
}
