package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds {@code docs/openapi/SERVICE.json} against the document that a running service gives out.
 * Whoever writes a client reads there what a change means for him; with {@code -Dmotcua.write=true}
 * the copy is written instead.
 *
 * <pre>{@code
 * ApiDocument.verify("catalog-service", port);
 * }</pre>
 */
public final class ApiDocument {

    private ApiDocument() {}

    /** Checks the copy of a service that listens on this port of this machine. */
    public static void verify(String service, int port) {
        Path copy = Repository.root().resolve("docs/openapi").resolve(service + ".json");
        String document =
                normal(service, fetch(URI.create("http://localhost:" + port + "/v3/api-docs")));
        assertThat(JsonMapper.shared().readTree(document).findParents("$ref"))
                .as("a field that is described elsewhere has its type there, and 'null' nowhere")
                .noneMatch(field -> field.has("type"));
        try {
            if (Boolean.getBoolean("motcua.write")) {
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, document);
            }
            assertThat(normal(service, Files.exists(copy) ? Files.readString(copy) : "{}"))
                    .as("%s is behind the code: run the test with -Dmotcua.write=true", copy)
                    .isEqualTo(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same for every run: sorted, without the address, with the name that a test may have
     * changed.
     */
    private static String normal(String service, String text) {
        JsonMapper json = JsonMapper.builder().build();
        JsonNode document = json.readTree(text);
        if (document instanceof ObjectNode object) {
            object.remove("servers");
            object.withObjectProperty("info").put("title", service);
        }
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter()
                        .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE)
                        .withSeparators(
                                Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                                        .withObjectEmptySeparator("")
                                        .withArrayEmptySeparator(""));
        return json.writer().with(printer).writeValueAsString(sorted(document)) + "\n";
    }

    private static JsonNode sorted(JsonNode node) {
        JsonMapper json = JsonMapper.shared();
        if (node.isObject()) {
            ObjectNode sorted = json.createObjectNode();
            node.propertyNames().stream()
                    .sorted()
                    .forEach(name -> sorted.set(name, sorted(node.path(name))));
            return sorted;
        }
        if (node.isArray()) {
            var array = json.createArrayNode();
            node.forEach(item -> array.add(sorted(item)));
            return array;
        }
        return node;
    }

    private static String fetch(URI address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as("GET %s", address).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
