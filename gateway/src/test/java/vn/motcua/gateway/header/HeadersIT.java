package vn.motcua.gateway.header;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.gateway.GatewayFixture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

class HeadersIT extends GatewayFixture {

    @Test
    void makesARequestIdAndTellsBothSides() throws Exception {
        String id = get("/api/v1/dossiers").headers().firstValue("X-Request-Id").orElseThrow();

        assertThat(id).hasSize(36);
        assertThat(DOSSIER.last().header("X-Request-Id")).containsExactly(id);
    }

    @Test
    void keepsTheCallersRequestId() throws Exception {
        HttpResponse<String> answer =
                send(request("/api/v1/dossiers").header("X-Request-Id", "my-request.1"));

        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("my-request.1");
        assertThat(DOSSIER.last().header("X-Request-Id")).containsExactly("my-request.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has space in it", "001085012345-number", "<script>alert"})
    void replacesARequestIdThatIsNoPlainWord(String given) throws Exception {
        HttpResponse<String> answer =
                send(request("/api/v1/dossiers").header("X-Request-Id", given));

        assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow())
                .hasSize(36)
                .isNotEqualTo(given);
    }

    @Test
    void keepsAGoodTraceAndStartsOneOtherwise() throws Exception {
        String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

        send(request("/api/v1/dossiers").header("traceparent", trace));
        assertThat(DOSSIER.last().header("traceparent")).containsExactly(trace);

        send(request("/api/v1/dossiers").header("traceparent", "nonsense"));
        assertThat(DOSSIER.last().header("traceparent").getFirst())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/api/v1/procedures", "/nothing", "/v3/api-docs"})
    void everyAnswerCarriesTheSecurityHeadersOnce(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers().allValues("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/dossiers/../../../actuator/env",
                "/api/v1/dossiers/..",
                "/api/v1/dossiers/./x",
                "/api/v1/dossiers//x",
                "/api/v1/dossiers/%2e%2e/%2e%2e/x",
                "/api/v1/dossiers/..%2f..%2fx",
                "/api/v1/dossiers/..;/x",
                "/api/v1/dossiers;a=b",
                "/api/v1/dossiers/%5c",
                "/api/v1/dossiers/%252e%252e",
                "/api/v1/dossiers/%00",
                "/api/v1/dossiers?q=%zz",
                "/api/v1/dossiers?q=<x>"
            })
    void refusesAddressesThatCanBeReadInTwoWays(String path) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1", "");

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains("GTW-0001").doesNotContain("Tomcat", "Exception", "<html");
        assertThat(DOSSIER.count()).isZero();
    }

    @Test
    void refusesTwoLengthsInOneRequest() throws Exception {
        String answer =
                raw(
                        "POST /api/v1/dossiers HTTP/1.1",
                        "Content-Length: 2",
                        "Content-Length: 3",
                        "",
                        "{}x");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "<html");
        assertThat(DOSSIER.count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"GET /api/v1/dossiers HTTP/9.9", "GET", "G{T /api/v1/dossiers HTTP/1.1"})
    void refusesWhatIsNoRequest(String requestLine) throws Exception {
        assertThat(raw(requestLine, ""))
                .startsWith("HTTP/1.1 400")
                .contains("GTW-0001")
                .doesNotContain("Tomcat", "<html");
    }

    @Test
    void refusesACodingThatNobodySpeaks() throws Exception {
        String answer =
                raw("POST /api/v1/dossiers HTTP/1.1", "Transfer-Encoding: nonsense, chunked", "");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("GTW-0001");
        assertThat(DOSSIER.count()).isZero();
    }

    @Test
    void doesNotTrace() throws Exception {
        assertThat(raw("TRACE /api/v1/dossiers HTTP/1.1", ""))
                .startsWith("HTTP/1.1 405")
                .contains("GTW-0003");
    }

    @Test
    void refusesHeadersThatAreTooLarge() throws Exception {
        String large = "x".repeat(40_000);

        for (String answer :
                List.of(
                        raw("GET /api/v1/dossiers HTTP/1.1", "X-Large: " + large, ""),
                        raw("GET /api/v1/dossiers?q=" + large + " HTTP/1.1", ""))) {
            assertThat(answer)
                    .startsWith("HTTP/1.1 431")
                    .contains("application/problem+json", "\"status\":431", "GTW-0011")
                    .doesNotContain("Tomcat", "<html");
        }
        assertThat(DOSSIER.count()).isZero();
    }

    @Test
    void letsNoOtherSiteInUnlessTold() throws Exception {
        HttpResponse<String> question =
                send(
                        request("/api/v1/dossiers")
                                .method("OPTIONS", BodyPublishers.noBody())
                                .header("Origin", "https://portal.example")
                                .header("Access-Control-Request-Method", "GET"));

        assertThat(question.statusCode()).isEqualTo(403);
        assertThat(question.body()).contains("GTW-0006");
        assertThat(question.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        HttpResponse<String> request =
                send(request("/api/v1/dossiers").header("Origin", "https://portal.example"));
        assertThat(request.statusCode()).isEqualTo(200);
        assertThat(request.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    private String raw(String requestLine, String... more) throws IOException {
        String request =
                requestLine
                        + "\r\nHost: localhost\r\nConnection: close\r\n"
                        + String.join("\r\n", more)
                        + "\r\n";
        try (Socket socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(all(socket.getInputStream()), StandardCharsets.UTF_8);
        }
    }

    /** Who refuses without reading to the end may break the connection behind the answer. */
    private static byte[] all(InputStream answer) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try {
            answer.transferTo(read);
        } catch (SocketException e) {
            assertThat(read.size()).as("%s", e).isPositive();
        }
        return read.toByteArray();
    }
}
