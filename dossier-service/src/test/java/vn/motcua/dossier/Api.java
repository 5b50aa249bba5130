package vn.motcua.dossier;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;

/** The service as its callers meet it: over HTTP, with tokens. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Signing takes longer than most calls. */
    private static final Map<TestTokens, String> SIGNED =
            Collections.synchronizedMap(new WeakHashMap<>());

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    public Api(int port) {
        this.base = "http://localhost:" + port;
    }

    public static TestTokens citizen(String subject) {
        return TestTokens.of(subject)
                .roles(Role.CITIZEN)
                .name("Nguyễn Văn " + subject)
                .email(subject + "@example.vn");
    }

    public static TestTokens officer(String subject, Role role, String agency) {
        return TestTokens.of(subject).roles(role).agency(agency).name("Cán bộ " + subject);
    }

    public static TestTokens reception() {
        return officer("reception", Role.RECEPTION_OFFICER, Catalogue.ONE_STOP);
    }

    public static TestTokens specialist() {
        return officer("specialist", Role.SPECIALIST, Catalogue.POLICE);
    }

    public static TestTokens leader() {
        return officer("leader", Role.LEADER, Catalogue.POLICE);
    }

    public Answer get(@Nullable TestTokens token, String path) {
        return send(request(token, path).GET());
    }

    public Answer post(@Nullable TestTokens token, String path, String body, String... headers) {
        return json(token, "POST", path, body, headers);
    }

    public Answer json(
            @Nullable TestTokens token,
            String method,
            String path,
            String body,
            String... headers) {
        HttpRequest.Builder request =
                request(token, path).header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    /** A command on a dossier as it was last answered, with a fresh key. */
    public Answer act(TestTokens token, Answer seen, String action, String body) {
        return post(
                token,
                "/api/v1/dossiers/" + seen.id() + "/" + action,
                body,
                "If-Match",
                seen.etag(),
                "Idempotency-Key",
                UUID.randomUUID().toString());
    }

    /** Attaches a PDF of one page, another one each time. */
    public Answer attach(TestTokens token, String dossier, String paper) {
        return upload(token, dossier, "?paper=" + paper, "giấy khám.pdf", pdf());
    }

    /** Sends a file as a browser would, whatever it is. */
    public Answer upload(
            @Nullable TestTokens token, String dossier, String query, String name, byte[] content) {
        String boundary = "b-" + UUID.randomUUID();
        String head =
                """
                --%s\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/pdf\r
                \r
                """
                        .formatted(boundary, name);
        return send(
                request(token, "/api/v1/dossiers/" + dossier + "/attachments" + query)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(head),
                                        BodyPublishers.ofByteArray(content),
                                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setTitle(UUID.randomUUID().toString());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(@Nullable TestTokens token, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Language", "en");
        return token == null
                ? request
                : request.header(
                        "Authorization", SIGNED.computeIfAbsent(token, TestTokens::bearer));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The names of everything that a problem or a check finds wrong. */
    public static List<String> issues(Answer answer) {
        return answer.body()
                .path("issues")
                .valueStream()
                .map((JsonNode issue) -> issue.path("name").asString())
                .toList();
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode body() {
            return JSON.readTree(response.body());
        }

        public String text(String pointer) {
            return body().at(pointer).asString("");
        }

        public String id() {
            return text("/id");
        }

        public String etag() {
            return response.headers().firstValue("ETag").orElse("");
        }

        @Override
        public String toString() {
            return status() + " " + response.body();
        }
    }
}
