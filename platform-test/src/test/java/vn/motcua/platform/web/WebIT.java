package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.databind.JsonNode;

import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.TestTokens;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What only a real container shows. */
@MotcuaIntegrationTest(classes = WebIT.Application.class)
class WebIT {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(Echo.class)
    static class Application {}

    @RestController
    static class Echo {

        @PostMapping("/json")
        JsonNode json(@RequestBody JsonNode body) {
            return body;
        }

        @PostMapping("/files")
        long upload(CommandContext context, @RequestParam MultipartFile file) {
            return file.getSize();
        }
    }

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void refusesTwentyMegabytesOfJson() throws Exception {
        byte[] body = ("\"" + "a".repeat(20 * MEGABYTE) + "\"").getBytes(StandardCharsets.US_ASCII);

        assertProblem(
                post("/json", "application/json", BodyPublishers.ofByteArray(body)),
                413,
                "MC-0018");
        BodyPublisher chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        assertProblem(post("/json", "application/json", chunked), 413, "MC-0018");
    }

    @Test
    void refusesTwentyMegabytesOfFile() throws Exception {
        assertProblem(upload(20 * MEGABYTE), 413, "MC-0018");
    }

    @Test
    void takesFileOfFiveMegabytes() throws Exception {
        assertThat(upload(5 * MEGABYTE).body()).isEqualTo(String.valueOf(5 * MEGABYTE));
    }

    @Test
    void refusesUploadThatIsNone() throws Exception {
        assertProblem(
                post(
                        "/files",
                        "multipart/form-data; boundary=b",
                        BodyPublishers.ofString("nothing")),
                400,
                "MC-0004");
        assertProblem(
                post("/files", "multipart/form-data", BodyPublishers.ofString("nothing")),
                400,
                "MC-0001");
    }

    @Test
    void refusesNestingDeeperThanMongoCanStore() throws Exception {
        String deep = "[".repeat(65) + "]".repeat(65);

        assertProblem(
                post("/json", "application/json", BodyPublishers.ofString(deep)), 400, "MC-0003");
        String shallow = "[".repeat(60) + "]".repeat(60);
        assertThat(post("/json", "application/json", BodyPublishers.ofString(shallow)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF{}x",
                "{\"a\":NaN}",
                "{'a':1}",
                "{\"a\":[1e999]}",
                "{\"a\":1e99999999999}"
            })
    void refusesWhatIsAlmostJson(String body) throws Exception {
        HttpResponse<String> answer =
                post("/json", "application/json", BodyPublishers.ofString(body));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:motcua:problem:MC-000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a|b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a%00b HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /a%2fb HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET / HTTP/1.1\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nA bad header\r\nContent-Length: x\r\n\r\n"
            })
    void refusesWhatIsAlmostHttpWithoutSayingWhatRuns(String request) throws Exception {
        String answer = raw(request);

        assertThat(answer.lines().findFirst().orElse("")).startsWith("HTTP/1.1 400");
        assertThat(answer)
                .contains("application/problem+json", "MC-0005")
                .doesNotContain("Tomcat", "Exception", "<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\nHost: x\r\nA: %s\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\n%s: a\r\n\r\n",
                "GET /?q=%s HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /?q=%s"
            })
    void refusesHeadersThatAreTooLong(String request) throws Exception {
        String answer = raw(request.formatted("a".repeat(20_000)));

        assertThat(answer.lines().findFirst().orElse("")).startsWith("HTTP/1.1 431");
        assertThat(answer)
                .contains("application/problem+json", "\"status\":431", "\"code\":\"MC-0025\"")
                .doesNotContain("Tomcat", "Exception");
    }

    private HttpResponse<String> upload(int size) throws IOException, InterruptedException {
        String start =
                String.join(
                        "\r\n",
                        "--b",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"",
                        "Content-Type: application/pdf",
                        "",
                        "");
        return post(
                "/files",
                "multipart/form-data; boundary=b",
                BodyPublishers.ofString(start + "a".repeat(size) + "\r\n--b--\r\n"));
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", type)
                        .header("Idempotency-Key", "k-1")
                        .header("Authorization", TestTokens.of("u-1").bearer())
                        .POST(body)
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"" + code + "\"");
    }
}
