package vn.motcua.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

import vn.motcua.platform.access.Role;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Tokens as the issuer would make them, good and bad. The keys are served on a port of this JVM, so
 * services verify them as in production.
 *
 * <pre>{@code
 * String header = TestTokens.of("officer-1").roles(Role.SPECIALIST).agency("H26.12").bearer();
 * }</pre>
 */
public final class TestTokens {

    private static final String AUDIENCE = "motcua";
    private static final RSAKey KEY = newKey("test");
    private static final RSAKey FORGED = newKey("test");
    private static final String ISSUER = serveKeys();

    private final JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
    private RSAKey key = KEY;

    private TestTokens(String subject) {
        Instant now = Clock.systemUTC().instant();
        claims.subject(subject)
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    /** A token of this person, without roles. */
    public static TestTokens of(String subject) {
        return new TestTokens(subject);
    }

    /** The properties by which a service trusts these tokens. */
    public static Map<String, String> properties() {
        String prefix = "spring.security.oauth2.resourceserver.jwt.";
        return Map.of(
                prefix + "issuer-uri", ISSUER,
                prefix + "jwk-set-uri", ISSUER + "/jwks",
                prefix + "audiences", AUDIENCE);
    }

    public TestTokens roles(Role... roles) {
        return claim("roles", Arrays.stream(roles).map(Role::claim).toList());
    }

    public TestTokens agency(String agency) {
        return claim("agency", agency);
    }

    public TestTokens name(String name) {
        return claim("name", name);
    }

    public TestTokens email(String email) {
        return claim("email", email);
    }

    public TestTokens phone(String phone) {
        return claim("phone_number", phone);
    }

    public TestTokens personalId(String personalId) {
        return claim("personal_id", personalId);
    }

    public TestTokens taxCode(String taxCode) {
        return claim("tax_code", taxCode);
    }

    public TestTokens scopes(String... scopes) {
        return claim("scope", String.join(" ", scopes));
    }

    public TestTokens claim(String name, Object value) {
        claims.claim(name, value);
        return this;
    }

    public TestTokens audience(String audience) {
        claims.audience(audience);
        return this;
    }

    public TestTokens issuer(String issuer) {
        claims.issuer(issuer);
        return this;
    }

    /** Ended an hour ago. */
    public TestTokens expired() {
        claims.expirationTime(Date.from(Clock.systemUTC().instant().minus(Duration.ofHours(1))));
        return this;
    }

    /** Signed with a key that only pretends to be the issuer's. */
    public TestTokens forged() {
        key = FORGED;
        return this;
    }

    /** The compact form. */
    public String token() {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the header {@code Authorization}. */
    public String bearer() {
        return "Bearer " + token();
    }

    /** The same claims with {@code alg: none} and no signature. */
    public String unsignedBearer() {
        return "Bearer " + new PlainJWT(claims.build()).serialize();
    }

    private static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String serveKeys() {
        byte[] keys = new JWKSet(List.of(KEY)).toString().getBytes(StandardCharsets.UTF_8);
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(
                    "/jwks",
                    exchange -> {
                        exchange.getResponseHeaders().set("Content-Type", "application/json");
                        exchange.sendResponseHeaders(200, keys.length);
                        exchange.getResponseBody().write(keys);
                        exchange.close();
                    });
            server.start();
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
