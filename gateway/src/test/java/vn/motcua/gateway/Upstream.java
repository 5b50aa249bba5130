package vn.motcua.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** A real server in a service's place: it answers as it is told and remembers what it was asked. */
public final class Upstream implements AutoCloseable {

    /** What came in. Header names are in lower case. */
    public record Seen(String method, URI uri, Map<String, List<String>> headers, String body) {

        public List<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .toList();
        }
    }

    private final HttpServer server;
    private final ConcurrentLinkedQueue<Seen> seen = new ConcurrentLinkedQueue<>();
    private volatile HttpHandler answer = Upstream::echo;

    public Upstream() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    try (exchange) {
                        answer.handle(exchange);
                    }
                });
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on answers so. */
    public void answers(HttpHandler handler) {
        answer = handler;
    }

    /** From now on answers with what it was asked. */
    public void echoes() {
        answers(this::record);
    }

    public Seen last() {
        Seen last = null;
        for (Seen one : seen) {
            last = one;
        }
        return Objects.requireNonNull(last, "nothing came in");
    }

    public int count() {
        return seen.size();
    }

    public void forget() {
        seen.clear();
    }

    /** Remembers the request and answers 200 with its path. */
    public void record(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        seen.add(
                new Seen(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        Map.copyOf(exchange.getRequestHeaders()),
                        body));
        echo(exchange);
    }

    /** Answers 200 with the path. */
    public static void echo(HttpExchange exchange) throws IOException {
        answer(exchange, 200, exchange.getRequestURI().toString());
    }

    /** Answers with a text. */
    public static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        boolean none = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
        if (!none) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
