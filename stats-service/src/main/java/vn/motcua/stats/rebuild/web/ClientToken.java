package vn.motcua.stats.rebuild.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.stats.rebuild.FeedProperties;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A token of our own from the issuer (RFC 6749 §4.4), kept until shortly before its end. */
@Component
class ClientToken {

    private static final Duration MARGIN = Duration.ofSeconds(30);

    private final FeedProperties settings;
    private final Clock clock;
    private volatile @Nullable Known known;

    ClientToken(FeedProperties settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The token's value. */
    String value(RestClient client, JsonMapper json) {
        Known current = known;
        if (current == null || clock.instant().isAfter(current.until())) {
            current = ask(client, json);
            known = current;
        }
        return current.value();
    }

    /** The issuer or the service no longer likes it. */
    void forget() {
        known = null;
    }

    private Known ask(RestClient client, JsonMapper json) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("grant_type", "client_credentials");
        form.add("scope", settings.scope());
        Instant asked = clock.instant();
        String answer =
                client.post()
                        .uri(settings.tokenUri())
                        .headers(headers ->
                                headers.setBasicAuth(settings.clientId(), settings.clientSecret()))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .body(form)
                        .retrieve()
                        .body(String.class);
        JsonNode token = json.readTree(answer);
        long seconds = token.path("expires_in").asLong(60);
        return new Known(
                token.required("access_token").asString(),
                asked.plusSeconds(seconds).minus(MARGIN));
    }

    private record Known(String value, Instant until) {}
}
