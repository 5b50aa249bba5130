package vn.motcua.local.token;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Access tokens of the demo issuer: authorization code with PKCE for an account, whose password
 * goes as HTTP Basic where a person would meet the login page, and client credentials for a
 * program.
 */
public class Tokens {

    private static final String CLIENT = "motcua-web";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final int VERIFIER_BYTES = 32;
    private static final int REDIRECTED = 302;
    private static final int OK = 200;
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern ACCESS_TOKEN =
            Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    private final URI issuer;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    public Tokens(URI issuer) {
        this.issuer = issuer;
    }

    /** The access token of somebody with a password. */
    public String ofAccount(String name, String password) throws IOException, InterruptedException {
        byte[] random = new byte[VERIFIER_BYTES];
        new SecureRandom().nextBytes(random);
        String verifier = URL_SAFE.encodeToString(random);
        String code = code(name, password, challenge(verifier));
        return token(
                HttpRequest.newBuilder(),
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", verifier));
    }

    /** The access token of a program with a secret, for all of its scopes. */
    public String ofClient(String id, String secret, String scopes)
            throws IOException, InterruptedException {
        return token(
                HttpRequest.newBuilder().header("Authorization", basic(id, secret)),
                Map.of("grant_type", "client_credentials", "scope", scopes));
    }

    private String code(String name, String password, String challenge)
            throws IOException, InterruptedException {
        Map<String, String> query =
                Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        CLIENT,
                        "redirect_uri",
                        REDIRECT,
                        "scope",
                        "openid profile email",
                        "code_challenge",
                        challenge,
                        "code_challenge_method",
                        "S256");
        HttpResponse<String> answer =
                http.send(
                        HttpRequest.newBuilder(issuer.resolve("/oauth2/authorize?" + form(query)))
                                .header("Authorization", basic(name, password))
                                .timeout(TIMEOUT)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        String location = answer.headers().firstValue("Location").orElse("nowhere");
        Matcher code = CODE.matcher(location);
        if (answer.statusCode() != REDIRECTED || !code.find()) {
            throw new IOException(
                    "The issuer gave no code for "
                            + name
                            + " ("
                            + answer.statusCode()
                            + ", to "
                            + location
                            + ").");
        }
        return code.group(1);
    }

    private String token(HttpRequest.Builder request, Map<String, String> form)
            throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(
                        request.uri(issuer.resolve("/oauth2/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .timeout(TIMEOUT)
                                .POST(HttpRequest.BodyPublishers.ofString(form(form)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        Matcher token = ACCESS_TOKEN.matcher(answer.body());
        if (answer.statusCode() != OK || !token.find()) {
            throw new IOException(
                    "The issuer gave no token ("
                            + answer.statusCode()
                            + " "
                            + answer.body()
                            + ").");
        }
        return token.group(1);
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return URL_SAFE.encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String basic(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String form(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(value ->
                                value.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                value.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
