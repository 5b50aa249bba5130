package vn.motcua.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.Jwt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

class TokensTests {

    private final Instant now = Instant.now();

    @Test
    void acceptsOurToken() {
        assertThat(accepts(token -> {})).isTrue();
    }

    @Test
    void refusesTokensOfOthersForOthersOrWithoutEnd() {
        assertThat(accepts(token -> token.issuer("http://other"))).isFalse();
        assertThat(accepts(token -> token.audience(List.of("other")))).isFalse();
        assertThat(accepts(token -> token.claims(claims -> claims.remove("aud")))).isFalse();
        assertThat(accepts(token -> token.claims(claims -> claims.remove("exp")))).isFalse();
        assertThat(accepts(token -> token.expiresAt(now.minusSeconds(120)))).isFalse();
        assertThat(accepts(token -> token.notBefore(now.plusSeconds(120)))).isFalse();
        assertThat(accepts(token -> token.subject("system:deadline"))).isFalse();
        assertThat(accepts(token -> token.claims(claims -> claims.remove("sub")))).isFalse();
    }

    @Test
    void doesNotStartWithoutIssuerKeysAndAudience() {
        assertThatThrownBy(() -> Tokens.decoder(new OAuth2ResourceServerProperties().getJwt()))
                .hasMessageContaining("jwk-set-uri");
        assertThatThrownBy(() -> Tokens.validator("http://issuer", Set.of()))
                .hasMessageContaining("audiences");
    }

    private boolean accepts(Consumer<Jwt.Builder> change) {
        Jwt.Builder token =
                Jwt.withTokenValue("t")
                        .header("alg", "RS256")
                        .issuer("http://issuer")
                        .audience(List.of("motcua"))
                        .subject("u-1")
                        .issuedAt(now.minusSeconds(200))
                        .expiresAt(now.plusSeconds(300));
        change.accept(token);
        return !Tokens.validator("http://issuer", Set.of("motcua"))
                .validate(token.build())
                .hasErrors();
    }
}
