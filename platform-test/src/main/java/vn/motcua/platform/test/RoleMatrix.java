package vn.motcua.platform.test;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Every operation of a running service by its own API document, for tests of who may do what. A
 * service's test lists what its policy says of {@link #operations} and fails on one that it does
 * not know.
 */
public final class RoleMatrix {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private final List<Operation> operations;

    /**
     * One operation.
     *
     * @param path as the document has it, {@code /api/v1/dossiers/{id}}
     * @param open whether it says that it needs no token
     */
    public record Operation(String method, String path, boolean open) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private RoleMatrix(String address) {
        this.address = address;
        this.operations = operationsOf(JsonMapper.shared().readTree(get("/v3/api-docs").body()));
    }

    /** The service that listens on this port. */
    public static RoleMatrix of(int port) {
        return new RoleMatrix("http://localhost:" + port);
    }

    public List<Operation> operations() {
        return operations;
    }

    /**
     * Nobody gets in without a token or with a bad one, except where the document says so; all
     * breaches are told at once.
     */
    public void isClosedToStrangers() {
        Map<String, String> strangers =
                Map.of(
                        "forged", TestTokens.of("stranger").forged().bearer(),
                        "expired", TestTokens.of("stranger").expired().bearer(),
                        "of another audience", TestTokens.of("stranger").audience("other").bearer(),
                        "unsigned", TestTokens.of("stranger").unsignedBearer());
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(operations).isNotEmpty();
            for (Operation operation : operations) {
                strangers.forEach((kind, token) ->
                        softly.assertThat(call(operation, token))
                                .as("%s with a token that is %s", operation, kind)
                                .isEqualTo(401));
                softly.assertThat(call(operation, null) == 401)
                        .as("%s without a token is refused", operation)
                        .isEqualTo(!operation.open());
            }
        });
    }

    /** The status of a call without body, ids being unknown ones. */
    public int call(Operation operation, @Nullable String bearer) {
        String path = operation.path().replaceAll("\\{[^}]+}", "unknown");
        return send(operation.method(), path, bearer).statusCode();
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, null);
    }

    private HttpResponse<String> send(String method, String path, @Nullable String bearer) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("no answer of " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Operation> operationsOf(JsonNode document) {
        List<Operation> found = new ArrayList<>();
        document.get("paths")
                .forEachEntry((path, item) ->
                        item.forEachEntry((method, operation) -> {
                            if (METHODS.contains(method)) {
                                found.add(
                                        new Operation(
                                                method.toUpperCase(Locale.ROOT),
                                                path,
                                                operation.path("security").isEmpty()));
                            }
                        }));
        return List.copyOf(found);
    }
}
