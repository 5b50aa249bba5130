package vn.motcua.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import vn.motcua.local.token.Tokens;
import vn.motcua.servers.Ports;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class IssuerIT {

    private static final int PORT = Ports.free();
    private static final URI ISSUER = URI.create("http://localhost:" + PORT);
    private static final Tokens TOKENS = new Tokens(ISSUER);

    @TempDir private static Path folder;

    private static ConfigurableApplicationContext issuer;

    @BeforeAll
    static void start() {
        issuer = run();
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    static List<DemoAccount> accounts() {
        return DemoAccount.all();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void givesEveryAccountATokenWithItsClaims(DemoAccount account) throws Exception {
        Jwt token = verified(TOKENS.ofAccount(account.name(), DemoAccount.PASSWORD));

        assertThat(token.getSubject()).isEqualTo(account.name());
        assertThat(token.getAudience()).containsExactly("motcua");
        assertThat(token.getClaimAsString("iss")).isEqualTo(ISSUER.toString());
        assertThat(token.getClaims()).containsAllEntriesOf(account.claims());
    }

    @Test
    void givesAProgramItsScopesAndNoRole() throws Exception {
        Jwt token = verified(TOKENS.ofClient("integrator", "motcua", "dossier-events.read"));

        assertThat(token.getSubject()).isEqualTo("integrator");
        assertThat(token.getAudience()).containsExactly("motcua");
        assertThat(token.getClaimAsStringList("scope")).containsExactly("dossier-events.read");
        assertThat(token.hasClaim("roles")).isFalse();
    }

    @Test
    void refusesWrongPasswordsAndSecrets() {
        assertThatThrownBy(() -> TOKENS.ofAccount("leader", "wrong"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TOKENS.ofAccount("nobody", "motcua"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TOKENS.ofClient("integrator", "wrong", "webhooks.write"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void refusesACodeWithoutProofOfItsKey() throws Exception {
        HttpResponse<String> answer =
                get(
                        HttpClient.newHttpClient(),
                        "/oauth2/authorize?response_type=code"
                            + "&client_id=motcua-web&scope=openid&redirect_uri=http://127.0.0.1/callback");

        assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("code=");
    }

    @Test
    void signsAPersonInOnItsPage() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        String authorize =
                "/oauth2/authorize?response_type=code&client_id=motcua-web&scope=openid"
                        + "&redirect_uri=http://127.0.0.1/callback&code_challenge_method=S256"
                        + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        assertThat(get(browser, authorize).headers().firstValue("Location"))
                .hasValue(ISSUER + "/login");

        Matcher csrf =
                Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
                        .matcher(get(browser, "/login").body());
        assertThat(csrf.find()).isTrue();
        HttpResponse<String> signedIn =
                browser.send(
                        HttpRequest.newBuilder(ISSUER.resolve("/login"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "username=citizen&password=motcua&_csrf="
                                                        + csrf.group(1)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        URI back = URI.create(signedIn.headers().firstValue("Location").orElseThrow());
        assertThat(
                        get(browser, back.getRawPath() + "?" + back.getRawQuery())
                                .headers()
                                .firstValue("Location")
                                .orElseThrow())
                .startsWith("http://127.0.0.1/callback?code=");
    }

    @Test
    void keepsItsKeyThroughARestart() throws Exception {
        String before = TOKENS.ofAccount("citizen", DemoAccount.PASSWORD);

        issuer.close();
        issuer = run();

        assertThat(verified(before).getSubject()).isEqualTo("citizen");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("key.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void publishesNoPrivateKey() throws Exception {
        String keys = get(HttpClient.newHttpClient(), "/oauth2/jwks").body();

        assertThat(keys).contains("\"n\":").doesNotContain("\"d\":", "\"p\":", "\"q\":");
    }

    private static ConfigurableApplicationContext run() {
        return SpringApplication.run(
                IssuerApplication.class,
                "--server.port=" + PORT,
                "--motcua.issuer.key-file=" + folder.resolve("key.json"));
    }

    private static Jwt verified(String token) throws JwtException {
        JwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(ISSUER + "/oauth2/jwks").build();
        Jwt jwt = decoder.decode(token);
        assertThat(Collections.unmodifiableMap(jwt.getHeaders())).containsEntry("alg", "RS256");
        return jwt;
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(ISSUER.resolve(path)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
