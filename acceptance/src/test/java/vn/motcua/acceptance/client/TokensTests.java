package vn.motcua.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

class TokensTests {

    private final Scene scene = new Scene().claim("agency", "H50.17");
    private final Tokens tokens = new Tokens(scene.address());

    @AfterEach
    void close() {
        scene.close();
    }

    @Test
    void provesThatWhoAsksForTheTokenIsWhoSignedIn() throws Exception {
        assertThat(tokens.of("reception")).startsWith("h.");

        Scene.Asked signIn = scene.last("/oauth2/authorize");
        Scene.Asked exchange = scene.last("/oauth2/token");
        assertThat(
                        new String(
                                Base64.getDecoder()
                                        .decode(signIn.header("Authorization").substring(6)),
                                StandardCharsets.UTF_8))
                .isEqualTo("reception:motcua");
        assertThat(signIn.path()).contains("code_challenge_method=S256", "response_type=code");
        assertThat(exchange.body()).contains("grant_type=authorization_code", "code=c1");
        String verifier = value(exchange.body(), "code_verifier");
        String challenge =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        assertThat(value(signIn.path(), "code_challenge")).isEqualTo(challenge);
    }

    @Test
    void readsTheClaimsOfAToken() {
        assertThat(tokens.claims("reception").path("agency").asString()).isEqualTo("H50.17");
    }

    @Test
    void signsInOnceForEachAccount() {
        String first = tokens.of("citizen");

        assertThat(tokens.of("citizen")).isEqualTo(first);
        assertThat(tokens.of("leader")).isNotEqualTo(first);
        assertThat(scene.asked("/oauth2/token")).hasSize(2);
    }

    @Test
    void signsInAgainShortlyBeforeATokenEnds() {
        scene.tokensLast(299);

        assertThat(tokens.of("citizen")).isNotEqualTo(tokens.of("citizen"));
    }

    @Test
    void getsATokenForAProgramWithItsSecret() {
        tokens.ofClient("integrator", "dossier-events.read");

        Scene.Asked asked = scene.last("/oauth2/token");
        assertThat(asked.body())
                .contains("grant_type=client_credentials", "scope=dossier-events.read");
        assertThat(asked.header("Authorization")).startsWith("Basic ");
        assertThat(scene.asked("/oauth2/authorize")).isEmpty();
    }

    private static String value(String form, String name) {
        return Arrays.stream(form.split("[?&]", -1))
                .filter(part -> part.startsWith(name + "="))
                .findFirst()
                .orElseThrow()
                .substring(name.length() + 1);
    }
}
