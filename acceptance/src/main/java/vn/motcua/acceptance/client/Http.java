package vn.motcua.acceptance.client;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Requests of one person to one address. Immutable: {@link #as} answers with another one. */
public final class Http {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client;
    private final URI base;
    private final @Nullable String token;

    private Http(HttpClient client, URI base, @Nullable String token) {
        this.client = client;
        this.base = base;
        this.token = token;
    }

    /** Requests without a token. */
    public static Http to(URI base) {
        return new Http(
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(TIMEOUT)
                        .build(),
                base,
                null);
    }

    /** The same with a token. */
    public Http as(String accessToken) {
        return new Http(client, base, accessToken);
    }

    public Answer get(String path) {
        return send("GET", path, null, "application/json");
    }

    /**
     * Sends JSON.
     *
     * @param headers names and values in turn
     */
    public Answer post(String path, Object body, String... headers) {
        return send("POST", path, bytes(body), "application/json", headers);
    }

    /** Changes a resource that was read with this {@code ETag}. */
    public Answer patch(String path, Object body, String etag) {
        return send("PATCH", path, bytes(body), "application/json", "If-Match", etag);
    }

    public Answer put(String path, Object body, String... headers) {
        return send("PUT", path, bytes(body), "application/json", headers);
    }

    /** Sends one file as {@code multipart/form-data}. */
    public Answer upload(String path, Multipart parts, String... headers) {
        return send("POST", path, parts.bytes(), parts.contentType(), headers);
    }

    /**
     * Sends a request.
     *
     * @throws NoAnswer when none came
     */
    public Answer send(
            String method,
            String path,
            byte @Nullable [] body,
            String contentType,
            String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path))
                        .timeout(TIMEOUT)
                        .header("Accept", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        request.method(
                method,
                body == null
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofByteArray(body));
        return exchange(method + " " + path, request.build());
    }

    private Answer exchange(String name, HttpRequest request) {
        try {
            HttpResponse<byte[]> response =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(
                    name, response.statusCode(), response.headers(), json(response.body()));
        } catch (IOException e) {
            throw new NoAnswer(name + ": no answer (" + e + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected(name + ": interrupted", e);
        }
    }

    private static byte[] bytes(Object body) {
        return JSON.writeValueAsBytes(body);
    }

    private static JsonNode json(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.getNodeFactory().stringNode(new String(body, StandardCharsets.UTF_8));
        }
    }
}
