package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls the service as a person with roles, or without a token. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final @Nullable String bearer;

    private Api(String base, @Nullable String bearer) {
        this.base = base;
        this.bearer = bearer;
    }

    /** Without a token. */
    public static Api of(int port) {
        return new Api("http://localhost:" + port + "/api/v1", null);
    }

    /** With a token of these roles. */
    public Api as(Role... roles) {
        String subject = Arrays.toString(roles);
        return new Api(base, TestTokens.of(subject).roles(roles).agency("H50.17").bearer());
    }

    /** What came back. */
    public record Answer(int status, HttpResponse<String> response) {

        public JsonNode body() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String etag() {
            return header("ETag");
        }

        @Override
        public String toString() {
            return status + " " + response.body();
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** The items of all pages of a list. */
    public List<JsonNode> items(String path) {
        List<JsonNode> found = new ArrayList<>();
        String next = path;
        do {
            Answer page = get(next);
            assertThat(page.status()).as("%s", page).isEqualTo(200);
            page.body().path("items").forEach(found::add);
            String cursor = page.body().path("nextCursor").asString("");
            String joint = path.contains("?") ? "&" : "?";
            next = cursor.isEmpty() ? "" : path + joint + "cursor=" + cursor;
        } while (!next.isEmpty());
        return found;
    }

    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, json(body), json(headers));
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, json(body), json(headers));
    }

    public Answer delete(String path, String... headers) {
        return send("DELETE", path, BodyPublishers.noBody(), headers);
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        try {
            HttpResponse<String> response =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(
                body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    private static String[] json(String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return all.toArray(String[]::new);
    }
}
