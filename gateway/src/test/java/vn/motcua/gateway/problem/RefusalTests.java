package vn.motcua.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.time.Duration;
import java.util.Objects;

class RefusalTests {

    /** Whoever waits as long as he was told is not refused again: never less, and whole seconds. */
    @Property
    void neverTellsToComeBackTooEarly(@ForAll @LongRange(max = 10_000_000) long millis) {
        Duration delay = Duration.ofMillis(millis);

        Duration told =
                Objects.requireNonNull(
                        Refusal.retryAfter(GatewayError.TOO_MANY_REQUESTS, delay).retryAfter());

        assertThat(told)
                .isGreaterThanOrEqualTo(delay)
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(told.toMillis() - millis).isLessThanOrEqualTo(1_000);
        assertThat(told.toMillisPart()).isZero();
    }

    @Test
    void tellsNothingOfItsCauseButToTheLog() {
        Refusal refusal =
                Refusal.of(GatewayError.BAD_ANSWER)
                        .causedBy(new IllegalStateException("10.0.0.7 is away"));

        assertThat(refusal).hasMessage("GTW-0007 Service gave no proper answer");
        assertThat(refusal).hasRootCauseMessage("10.0.0.7 is away");
    }

    @ParameterizedTest
    @CsvSource({
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "400, MALFORMED_REQUEST",
        "406, MALFORMED_REQUEST",
        "414, MALFORMED_REQUEST",
        "431, HEADERS_TOO_LARGE",
        "501, MALFORMED_REQUEST",
        "505, MALFORMED_REQUEST",
        "500, INTERNAL_ERROR",
        "503, INTERNAL_ERROR",
        "200, INTERNAL_ERROR",
    })
    void standsForTheStatusThatTheServerChose(int status, GatewayError error) {
        assertThat(Statuses.error(status)).isEqualTo(error);
    }

    @ParameterizedTest
    @CsvSource({
        "'', vi",
        "vi, vi",
        "en, en",
        "en-US, en",
        "'fr, en;q=0.8', en",
        "'fr, vi;q=0.9, en;q=0.8', vi",
        "'en;q=0.3, vi;q=0.7', vi",
        "'de, fr', vi",
    })
    void speaksVietnameseUnlessEnglishIsAskedForFirst(String header, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        if (!header.isEmpty()) {
            request.addHeader("Accept-Language", header);
        }

        assertThat(Languages.of(request).getLanguage()).isEqualTo(language);
    }
}
