package vn.motcua.gateway.header;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import java.util.stream.Stream;

/** What ties a request to everything that follows from it. */
class TracesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000001-0000000000000001-00"
            })
    void keepsATraceThatIsOne(String trace) {
        assertThat(TraceParent.of(request(TraceParent.HEADER, trace))).isEqualTo(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            })
    void startsATraceInThePlaceOfWhatIsNone(String given) {
        String started = TraceParent.of(request(TraceParent.HEADER, given));

        assertThat(started).isNotEqualTo(given);
        assertThat(TraceParent.of(request(TraceParent.HEADER, started))).isEqualTo(started);
    }

    @Test
    void startsADifferentTraceForEachRequest() {
        assertThat(
                        Stream.generate(() -> TraceParent.of(new MockHttpServletRequest()))
                                .limit(200)
                                .distinct())
                .hasSize(200);
    }

    @Test
    void saysTheSameIdHoweverOftenARequestIsAsked() {
        MockHttpServletRequest request = new MockHttpServletRequest();

        assertThat(RequestId.of(request)).isEqualTo(RequestId.of(request)).hasSize(36);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "a.b-c_d.e", "A234567890123456789012345678901234567890"})
    void keepsAnIdThatIsAPlainWord(String given) {
        assertThat(RequestId.of(request(RequestId.HEADER, given))).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567",
                "a\nb-injected-line",
                "đất-đai-đất",
                "044200000001",
                "id-044200000001-x",
                "012345678",
                "a b c d e f"
            })
    void givesANewIdForWhatIsNoneOrHoldsAPersonalNumber(String given) {
        assertThat(RequestId.of(request(RequestId.HEADER, given))).isNotEqualTo(given).hasSize(36);
    }

    @Property
    void neverTellsAnIdThatCouldBreakALogLine(@ForAll String given) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(RequestId.HEADER, given);

        assertThat(RequestId.of(request)).matches("[A-Za-z0-9._-]{8,64}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/dossiers      | default-src 'none'; frame-ancestors 'none'",
                "/v3/api-docs          | default-src 'none'; frame-ancestors 'none'",
                "/                     | default-src 'none'; style-src 'self'",
                "/docs/errors/GTW-0001 | default-src 'none'; style-src 'self'",
                "/assets/page.css      | default-src 'none'; style-src 'self'",
                "/docs                 | default-src 'none'; script-src 'self'",
                "/docs/assets/docs.js  | default-src 'none'; script-src 'self'",
            })
    void allowsABrowserNoMoreThanAPageNeeds(String path, String policy) throws Exception {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        new SecurityHeadersFilter()
                .doFilter(new MockHttpServletRequest("GET", path), answer, new MockFilterChain());

        assertThat(answer.getHeader("Content-Security-Policy"))
                .startsWith(policy)
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "http:", "*");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void demandsTlsOnlyWhereItCameByTls() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setSecure(true);
        MockHttpServletResponse answer = new MockHttpServletResponse();

        new SecurityHeadersFilter().doFilter(request, answer, new MockFilterChain());

        assertThat(answer.getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000; includeSubDomains");
    }

    private static MockHttpServletRequest request(String header, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(header, value);
        return request;
    }
}
