package vn.motcua.stats.rebuild.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpClientErrorException.TooManyRequests;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.stats.fact.SeenDossier;
import vn.motcua.stats.figures.StatsErrors;
import vn.motcua.stats.rebuild.DossierFeed;
import vn.motcua.stats.rebuild.FeedAwayException;
import vn.motcua.stats.rebuild.FeedProperties;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The feed of dossier-service over HTTP, with a token for client credentials. */
@Component
class HttpDossierFeed implements DossierFeed {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    private final RestClient client;
    private final FeedProperties settings;
    private final ClientToken token;
    private final JsonMapper json;

    HttpDossierFeed(FeedProperties settings, ClientToken token, JsonMapper json) {
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(CONNECT)
                        .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(ANSWER);
        this.client = RestClient.builder().requestFactory(requests).build();
        this.settings = settings;
        this.token = token;
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    @Override
    public Page after(long position) {
        try {
            return read(ask(position));
        } catch (TooManyRequests e) {
            throw new FeedAwayException(e);
        } catch (HttpClientErrorException e) {
            if (e.getStatusCode().equals(HttpStatusCode.valueOf(401))) {
                token.forget();
            }
            throw new ProblemException(StatsErrors.FEED_REFUSED).causedBy(e);
        } catch (RestClientException | JacksonException e) {
            throw new FeedAwayException(e);
        }
    }

    private byte[] ask(long position) {
        String uri =
                settings.address()
                        + "/api/v1/dossier-events?after="
                        + position
                        + "&limit="
                        + settings.page();
        byte[] body =
                client.get()
                        .uri(uri)
                        .header(HttpHeaders.AUTHORIZATION, "Bearer " + token.value(client, json))
                        .retrieve()
                        .body(byte[].class);
        return Objects.requireNonNullElse(body, new byte[0]);
    }

    private Page read(byte[] body) {
        Answer answer = json.readValue(body, Answer.class);
        return new Page(
                answer.items().stream().map(this::seen).toList(), answer.next(), answer.head());
    }

    private SeenDossier seen(Item item) {
        DossierState state = json.treeToValue(item.data().required("dossier"), DossierState.class);
        return new SeenDossier(item.type(), item.sequence(), item.time(), state);
    }

    private record Answer(List<Item> items, long next, long head) {}

    private record Item(String type, long sequence, Instant time, JsonNode data) {}
}
