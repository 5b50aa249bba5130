package vn.motcua.acceptance.client;

import tools.jackson.databind.JsonNode;

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
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Access tokens of the demo accounts: authorization code with PKCE, as a browser gets them. */
public final class Tokens {

    private static final String CLIENT = "motcua-web";
    private static final String REDIRECT = "http://127.0.0.1/callback";
    private static final String PASSWORD = "motcua";
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Duration SPARE = Duration.ofMinutes(5);
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Base64.Encoder URL_SAFE = Base64.getUrlEncoder().withoutPadding();

    private final URI issuer;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    public Tokens(URI issuer) {
        this.issuer = issuer;
    }

    private record Token(String text, Instant goodUntil) {}

    /** The token of an account, fetched anew shortly before it ends. */
    public String of(String account) {
        return known.compute(
                        account,
                        (name, token) ->
                                token != null && Instant.now().isBefore(token.goodUntil())
                                        ? token
                                        : fetch(name))
                .text();
    }

    /** The claims of an account's token. */
    public JsonNode claims(String account) {
        String payload = of(account).split("\\.", 3)[1];
        return Http.JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    /** The token of a demo program that has a secret. */
    public String ofClient(String client, String scope) {
        return known.compute(
                        "client:" + client,
                        (_, token) ->
                                token != null && Instant.now().isBefore(token.goodUntil())
                                        ? token
                                        : fetchForClient(client, scope))
                .text();
    }

    private Token fetchForClient(String client, String scope) {
        return token(
                HttpRequest.newBuilder().header("Authorization", basic(client)),
                Map.of("grant_type", "client_credentials", "scope", scope));
    }

    private Token fetch(String account) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String verifier = URL_SAFE.encodeToString(random);
        String code = code(account, challenge(verifier));
        Map<String, String> form =
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT,
                        "code", code,
                        "code_verifier", verifier);
        return token(HttpRequest.newBuilder(), form);
    }

    private Token token(HttpRequest.Builder request, Map<String, String> form) {
        HttpResponse<String> answer =
                send(
                        request.uri(issuer.resolve("/oauth2/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form(form))));
        JsonNode token = Http.JSON.readTree(answer.body());
        if (!token.has("access_token")) {
            throw new Unexpected(
                    "The issuer gave no token: " + answer.statusCode() + " " + answer.body());
        }
        Duration lifetime = Duration.ofSeconds(token.path("expires_in").asLong(0));
        return new Token(
                token.path("access_token").asString(), Instant.now().plus(lifetime).minus(SPARE));
    }

    private String code(String account, String challenge) {
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
                send(
                        HttpRequest.newBuilder(issuer.resolve("/oauth2/authorize?" + form(query)))
                                .header("Authorization", basic(account)));
        Matcher code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new Unexpected(
                    "The issuer gave no code for " + account + ": " + answer.statusCode());
        }
        return code.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NoAnswer("The issuer does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unexpected("interrupted", e);
        }
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

    private static String basic(String account) {
        byte[] pair = (account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
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
