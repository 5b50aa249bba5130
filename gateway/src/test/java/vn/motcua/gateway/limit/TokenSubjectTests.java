package vn.motcua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

class TokenSubjectTests {

    @Test
    void readsTheSubjectWhereverItStands() {
        assertThat(subject("Bearer " + token("{\"a\":{\"sub\":\"x\"},\"b\":[1],\"sub\":\"an\"}")))
                .isEqualTo("an");
        assertThat(subject("bearer " + token("{\"sub\":\"an\"}"))).isEqualTo("an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer abc",
                "Bearer a.b",
                "Bearer a.!!!.c",
                "Bearer a..c",
                "Basic YTpi",
                "Bearer "
            })
    void findsNoneInWhatIsNoToken(String header) {
        assertThat(subject(header)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"sub\":7}", "{\"sub\":null}", "{\"sub\"", "nonsense"})
    void findsNoneInAPayloadWithout(String payload) {
        assertThat(subject("Bearer " + token(payload))).isNull();
    }

    private static String token(String payload) {
        return "e30."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + ".s";
    }

    private static @Nullable String subject(String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        return TokenSubject.of(request);
    }
}
