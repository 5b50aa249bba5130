package vn.motcua.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which service answers, and what of headers and failures goes on. */
class RoutingTests {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossiers, dossiers",
        "/api/v1/dossiers/7/timeline, dossiers",
        "/api/v1/dossiers/, dossiers",
        "/api/v1/, ''",
        "/api/v2/dossiers, ''",
        "/api/v1dossiers, ''",
        "/actuator/health, ''",
        "/, ''",
    })
    void readsTheResourceOfAnAddress(String path, String resource) {
        assertThat(ApiPath.resource(path)).isEqualTo(resource);
    }

    @Test
    void startsWithNoTwoServicesForOneResource() {
        Services.Service one = service("dossiers", "tracking");
        Services.Service other = service("tracking");

        assertThatThrownBy(() -> new Services(Map.of("a", one, "b", other)))
                .hasMessageContaining("tracking");
        assertThat(new Services(Map.of("a", one, "b", service("fields"))).services())
                .containsOnlyKeys("a", "b");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhetherTheCommandWasCarriedOut(IOException failure, GatewayError error) {
        Refusal refusal = Failures.refusal(failure);

        assertThat(refusal.error()).isEqualTo(error);
        assertThat(refusal).hasCause(failure);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), GatewayError.SERVICE_AWAY),
                Arguments.of(new UnknownHostException("x"), GatewayError.SERVICE_AWAY),
                Arguments.of(new NoRouteToHostException("x"), GatewayError.SERVICE_AWAY),
                Arguments.of(new ConnectTimeoutException("x"), GatewayError.SERVICE_AWAY),
                Arguments.of(
                        new ConnectionRequestTimeoutException("none free"),
                        GatewayError.SERVICE_AWAY),
                Arguments.of(new SocketTimeoutException("silence"), GatewayError.ANSWER_TOO_LATE),
                Arguments.of(new SocketException("reset"), GatewayError.BAD_ANSWER),
                Arguments.of(new EOFException("closed"), GatewayError.BAD_ANSWER));
    }

    @Test
    void blamesTheClientForABodyThatBrokeOffAndTheLimitForOneTooLarge() {
        Refusal limit = Refusal.of(GatewayError.BODY_TOO_LARGE, 1);

        assertThat(new BrokenRequestException(new EOFException("gone")).refusal().error())
                .isEqualTo(GatewayError.MALFORMED_REQUEST);
        assertThat(new BrokenRequestException(new IOException(limit)).refusal()).isSameAs(limit);
    }

    @Test
    void passesOnWhatNeitherTheConnectionNorTheCallerKeepsBack() {
        HttpHeaders headers = new HttpHeaders();
        headers.add("Connection", "keep-alive, X-Hop ,x-OTHER");
        headers.add("Connection", "x-third");
        for (String name :
                List.of("X-HOP", "x-other", "X-Third", "TE", "Upgrade", "X-Own", "X-Kept")) {
            headers.add(name, "x");
        }

        HttpHeaders passed = ConnectionHeaders.passedOn(headers, name -> !name.equals("x-own"));

        assertThat(passed.headerNames()).containsExactly("X-Kept");
        headers.remove("Connection");
        assertThat(ConnectionHeaders.passedOn(headers, _ -> true).headerNames())
                .containsExactlyInAnyOrder("X-HOP", "x-other", "X-Third", "X-Own", "X-Kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cookie",
                "Proxy-Authorization",
                "Via",
                "X-Client-IP",
                "True-Client-IP",
                "X-Forwarded-Port",
                "Origin",
                "Upgrade",
                "Expect",
                "X-Hop",
            })
    void keepsBackWhatIsNoneOfTheServicesAffair(String name) {
        HttpHeaders input = new HttpHeaders();
        input.add(name, "x");
        input.add("Connection", "X-Hop");
        input.add("Authorization", "Bearer a.b.c");

        HttpHeaders kept = new RequestHeaders().apply(input, request());

        assertThat(kept.containsHeader(name)).isFalse();
        assertThat(kept.getFirst("Authorization")).isEqualTo("Bearer a.b.c");
        assertThat(kept.getFirst("X-Forwarded-For")).isEqualTo("203.0.113.9");
        assertThat(kept.getFirst("X-Forwarded-Host")).isEqualTo("motcua.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-Cookie",
                "Server",
                "X-Powered-By",
                "Access-Control-Allow-Origin",
                "Strict-Transport-Security",
                "Transfer-Encoding",
                "X-Request-Id",
            })
    void keepsBackWhatTheGatewaySaysItself(String name) {
        HttpHeaders input = new HttpHeaders();
        input.add(name, "x");
        input.add("ETag", "\"1\"");

        HttpHeaders kept = new ResponseHeaders().apply(input, ServerResponse.ok().build());

        assertThat(kept.containsHeader(name)).isFalse();
        assertThat(kept.getFirst("ETag")).isEqualTo("\"1\"");
    }

    private static Services.Service service(String... resources) {
        return new Services.Service(URI.create("http://localhost:1"), Set.of(resources));
    }

    private static ServerRequest request() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/dossiers");
        request.setRemoteAddr("203.0.113.9");
        request.addHeader("Host", "motcua.example");
        return ServerRequest.create(request, List.of());
    }
}
