package vn.motcua.stats.rebuild;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.stats.fact.SeenDossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A feed over HTTP that gives its pages to whoever has fetched a token with the right secret. */
final class FeedServer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SECRET = "Basic c3RhdHMtc2VydmljZTptb3RjdWE=";

    private final HttpServer server;
    private final List<SeenDossier> events = new ArrayList<>();
    final AtomicInteger outages = new AtomicInteger();
    final AtomicInteger pages = new AtomicInteger();
    volatile boolean refuses;

    FeedServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/oauth2/token", this::token);
        server.createContext("/api/v1/dossier-events", this::page);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    synchronized void add(List<SeenDossier> more) {
        events.addAll(more);
    }

    synchronized void clear() {
        events.clear();
        pages.set(0);
        refuses = false;
    }

    private void token(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean good =
                SECRET.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                        && form.contains("grant_type=client_credentials")
                        && form.contains("scope=dossier-events.read");
        answer(
                exchange,
                good ? 200 : 401,
                "{\"access_token\":\"good\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    private void page(HttpExchange exchange) throws IOException {
        if (outages.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            answer(exchange, 503, "{}");
        } else if (refuses
                || !"Bearer good".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 403, "{}");
        } else {
            pages.incrementAndGet();
            answer(exchange, 200, page(exchange.getRequestURI().getQuery()).toString());
        }
    }

    private synchronized ObjectNode page(String query) {
        int after = number(query, "after");
        int next = Math.min(events.size(), after + number(query, "limit"));
        ObjectNode page = JSON.createObjectNode();
        ArrayNode items = page.putArray("items");
        for (int position = after; position < next; position++) {
            SeenDossier event = events.get(position);
            ObjectNode item = items.addObject();
            item.put("position", position + 1);
            item.put("type", event.type());
            item.put("sequence", event.sequence());
            item.put("time", event.at().toString());
            item.putObject("data").set("dossier", JSON.valueToTree(event.state()));
        }
        return page.put("next", next).put("head", events.size());
    }

    private static int number(String query, String name) {
        for (String part : query.split("&", -1)) {
            if (part.startsWith(name + "=")) {
                return Integer.parseInt(part.substring(name.length() + 1));
            }
        }
        throw new IllegalArgumentException(name + " is missing in " + query);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
