package vn.motcua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

import java.util.ArrayList;
import java.util.List;

class RememberedTokensTests {

    private final List<String> checked = new ArrayList<>();
    private boolean ended;
    private final RememberedTokens tokens =
            new RememberedTokens(
                    token -> {
                        checked.add(token);
                        if (token.startsWith("forged")) {
                            throw new BadJwtException("forged");
                        }
                        return Jwt.withTokenValue(token)
                                .header("alg", "RS256")
                                .subject(token)
                                .build();
                    },
                    _ ->
                            ended
                                    ? OAuth2TokenValidatorResult.failure(
                                            new OAuth2Error("invalid_token"))
                                    : OAuth2TokenValidatorResult.success());

    @Test
    void checksTheSignatureOfARepeatedTokenOnce() {
        Jwt first = tokens.decode("a");

        assertThat(tokens.decode("a")).isSameAs(first);
        assertThat(checked).containsExactly("a");
    }

    @Test
    void tellsTokensApart() {
        assertThat(tokens.decode("a").getSubject()).isEqualTo("a");
        assertThat(tokens.decode("b").getSubject()).isEqualTo("b");
    }

    @Test
    void refusesARememberedTokenThatHasEnded() {
        Jwt before = tokens.decode("a");
        ended = true;

        assertThat(before.getTokenValue()).isEqualTo("a");
        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtValidationException.class);
    }

    @Test
    void checksAForgedTokenEachTime() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> tokens.decode("forged")).isInstanceOf(BadJwtException.class);
        }

        assertThat(checked).containsExactly("forged", "forged");
    }
}
