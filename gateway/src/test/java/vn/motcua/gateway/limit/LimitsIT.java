package vn.motcua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.gateway.GatewayFixture;

import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

class LimitsIT extends GatewayFixture {

    private static final int MIB = 1024 * 1024;

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossiers, 1",
        "/api/v1/dossiers/7/attachments, 12",
        "/api/v1/catalogue-imports, 64"
    })
    void takesWhatThePathTakesAndNotAByteMore(String path, int mib) throws Exception {
        BodyPublisher most = BodyPublishers.ofByteArray(new byte[mib * MIB]);
        BodyPublisher more = BodyPublishers.ofByteArray(new byte[mib * MIB + 1]);

        assertThat(post(path, most).statusCode()).isEqualTo(200);
        assertThat(post(path, BodyPublishers.fromPublisher(most)).statusCode()).isEqualTo(200);
        assertRefused(post(path, more), mib);
        assertRefused(post(path, BodyPublishers.fromPublisher(more)), mib);
    }

    @Test
    void refusesTwentyMegabytesOfJson() throws Exception {
        BodyPublisher twenty = BodyPublishers.ofByteArray(new byte[20_000_000]);

        assertRefused(post("/api/v1/dossiers", twenty), 1);
        assertRefused(post("/api/v1/dossiers", BodyPublishers.fromPublisher(twenty)), 1);
        assertThat(DOSSIER.count()).isZero();
    }

    @Test
    void aBodyThatBreaksOffNeverLooksWholeToTheService() throws Exception {
        try (Socket socket = new Socket("localhost", port())) {
            String begun =
                    String.join(
                            "\r\n",
                            "POST /api/v1/dossiers HTTP/1.1",
                            "Host: localhost",
                            "Transfer-Encoding: chunked",
                            "",
                            "5",
                            "hello",
                            "");
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }

        get("/api/v1/dossiers");
        assertThat(DOSSIER.count()).isEqualTo(1);
        assertThat(DOSSIER.last().method()).isEqualTo("GET");
    }

    private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
        return send(request(path).header("Content-Type", "application/json").POST(body));
    }

    private static void assertRefused(HttpResponse<String> answer, int mib) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"code\":\"GTW-0004\"", mib + " MiB");
    }
}
