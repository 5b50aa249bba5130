package vn.motcua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

class BodyLimitsTests {

    private static final DataSize STANDARD = DataSize.ofMegabytes(1);
    private static final DataSize FILE = DataSize.ofMegabytes(12);

    private final BodyLimits limits =
            new BodyLimits(
                    new BodyProperties(
                            STANDARD,
                            List.of(
                                    new BodyProperties.Allowance(
                                            "/api/v1/dossiers/*/attachments/**", FILE))));

    @ParameterizedTest
    @CsvSource({
        "/api/v1/dossiers/7/attachments, 12",
        "/api/v1/dossiers/7/attachments/3, 12",
        "/api/v1/dossiers/7/attachments/3/content, 12",
        "/api/v1/dossiers/7, 1",
        "/api/v1/dossiers/attachments, 1",
        "/api/v1/dossiers/7/8/attachments, 1",
        "/api/v1/dossiers/7/attachmentsx, 1",
        "/, 1",
    })
    void allowsMoreOnlyWhereFilesAreTaken(String path, int megabytes) {
        assertThat(limits.of(new MockHttpServletRequest("POST", path)))
                .isEqualTo(DataSize.ofMegabytes(megabytes));
    }

    @Test
    void asksNothingOfARequestWithoutABody() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/dossiers");

        assertThat(passed(request)).isSameAs(request);
    }

    @Test
    void refusesADeclaredLengthAtOnceAndReadsNothing() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/dossiers");
        request.setContent(new byte[(int) STANDARD.toBytes() + 1]);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> passed(request));

        assertThat(refusal.error()).isEqualTo(GatewayError.BODY_TOO_LARGE);
    }

    /**
     * However it is read and wherever the limit lies: all of it up to there, and not a byte more.
     */
    @Property(tries = 100)
    void readsABodyOfUnknownLengthUpToTheLimit(
            @ForAll @IntRange(max = 3_000) int size,
            @ForAll @IntRange(min = 1, max = 2_000) int limit,
            @ForAll @IntRange(min = 1, max = 700) int buffer,
            @ForAll boolean byteByByte)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/dossiers");
        request.setContent(new byte[size]);
        HttpServletRequest limited = new LimitedRequest(request, DataSize.ofBytes(limit));

        if (size <= limit) {
            assertThat(read(limited, buffer, byteByByte)).isEqualTo(size);
        } else {
            assertThatThrownBy(() -> read(limited, buffer, byteByByte))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("GTW-0004");
        }
    }

    @Test
    void countsOneBodyOnceHoweverOftenItsStreamIsTaken() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/v1/dossiers");
        request.setContent(new byte[10]);
        HttpServletRequest limited = new LimitedRequest(request, DataSize.ofBytes(10));

        assertThat(limited.getInputStream()).isSameAs(limited.getInputStream());
    }

    private @Nullable ServletRequest passed(MockHttpServletRequest request) throws Exception {
        MockFilterChain chain = new MockFilterChain();
        new BodyLimitFilter(limits).doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest();
    }

    private static int read(HttpServletRequest request, int size, boolean byteByByte)
            throws IOException {
        InputStream body = request.getInputStream();
        byte[] buffer = new byte[size];
        int all = 0;
        int read = byteByByte ? one(body) : body.read(buffer);
        while (read > 0) {
            all += read;
            read = byteByByte ? one(body) : body.read(buffer);
        }
        return all;
    }

    private static int one(InputStream body) throws IOException {
        return body.read() < 0 ? -1 : 1;
    }
}
