package vn.motcua.local.mail;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/**
 * The mails over HTTP: {@code /} and {@code /mails/ID} for people, {@code /mails/ID.eml} as they
 * came, {@code /api/mails?to=ADDRESS} and {@code /api/mails/ID} as JSON.
 */
class MailSite {

    private static final int SHOWN = 200;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String JSON = "application/json";
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; frame-ancestors"
                    + " 'none'";

    private final Mails mails;
    private final HttpServer server;
    private final JsonMapper json = JsonMapper.builder().build();

    MailSite(String address, int port, Mails mails) throws IOException {
        this.mails = mails;
        this.server = HttpServer.create(new InetSocketAddress(address, port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
    }

    void start() {
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!"GET".equals(exchange.getRequestMethod())) {
                send(exchange, 405, HTML, MailPages.missing());
                return;
            }
            route(exchange, exchange.getRequestURI().getPath());
        }
    }

    private void route(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case "/" ->
                    send(
                            exchange,
                            200,
                            HTML,
                            MailPages.list(mails.newest(to(exchange), SHOWN), mails.count()));
            case "/health" -> send(exchange, 200, JSON, bytes("{\"status\":\"UP\"}"));
            case "/api/mails" -> send(exchange, 200, JSON, list(to(exchange)));
            default -> one(exchange, path);
        }
    }

    private byte[] list(@Nullable String to) throws IOException {
        return json.writeValueAsBytes(Map.of("items", mails.newest(to, SHOWN)));
    }

    private void one(HttpExchange exchange, String path) throws IOException {
        String id = path.substring(path.lastIndexOf('/') + 1);
        if (path.startsWith("/mails/") && id.endsWith(MailFolder.ENDING)) {
            raw(exchange, mails.file(id.substring(0, id.length() - MailFolder.ENDING.length())));
        } else if (path.startsWith("/mails/")) {
            found(exchange, HTML, mails.find(id).map(MailPages::mail), MailPages.missing());
        } else if (path.startsWith("/api/mails/")) {
            found(exchange, JSON, mails.find(id).map(json::writeValueAsBytes), bytes("{}"));
        } else {
            send(exchange, 404, HTML, MailPages.missing());
        }
    }

    private static void raw(HttpExchange exchange, Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            send(exchange, 200, "message/rfc822", Files.readAllBytes(file.get()));
        } else {
            send(exchange, 404, HTML, MailPages.missing());
        }
    }

    private static void found(
            HttpExchange exchange, String type, Optional<byte[]> body, byte[] otherwise)
            throws IOException {
        send(exchange, body.isPresent() ? 200 : 404, type, body.orElse(otherwise));
    }

    private static @Nullable String to(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return Stream.of(query == null ? new String[0] : query.split("&", -1))
                .filter(parameter -> parameter.startsWith("to="))
                .map(parameter ->
                        URLDecoder.decode(
                                parameter.substring("to=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse(null);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Content-Security-Policy", PAGE_POLICY);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
