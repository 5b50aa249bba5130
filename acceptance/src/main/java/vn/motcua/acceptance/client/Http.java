package vn.motcua.acceptance.client;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** Requests of one person to one address. Immutable: {@link #as} answers with another one. */
public final class Http {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final int CONNECTIONS = 512;

    private final CloseableHttpClient client;
    private final URI base;
    private final @Nullable String token;

    private Http(CloseableHttpClient client, URI base, @Nullable String token) {
        this.client = client;
        this.base = base;
        this.token = token;
    }

    /** Requests without a token. */
    public static Http to(URI base) {
        return new Http(client(), base, null);
    }

    /** One that does nothing by itself: what is answered is what the server answered. */
    private static CloseableHttpClient client() {
        Timeout timeout = Timeout.of(TIMEOUT);
        var connections =
                PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(CONNECTIONS)
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setDefaultConnectionConfig(
                                ConnectionConfig.custom().setConnectTimeout(timeout).build())
                        .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setResponseTimeout(timeout)
                                .setConnectionRequestTimeout(timeout)
                                .build())
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
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
        ClassicRequestBuilder request =
                ClassicRequestBuilder.create(method)
                        .setUri(base.resolve(path))
                        .setHeader("Accept", "application/json");
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.setEntity(body, ContentType.parse(contentType));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.addHeader(headers[i], headers[i + 1]);
        }
        String name = method + " " + path;
        try {
            return client.execute(request.build(), response -> answer(name, response));
        } catch (IOException e) {
            throw new NoAnswer(name + ": no answer (" + e + ")", e);
        }
    }

    private static Answer answer(String name, ClassicHttpResponse response) throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName(), header.getValue());
        }
        HttpEntity entity = response.getEntity();
        byte[] body = entity == null ? new byte[0] : EntityUtils.toByteArray(entity);
        return new Answer(name, response.getCode(), headers, json(body));
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
