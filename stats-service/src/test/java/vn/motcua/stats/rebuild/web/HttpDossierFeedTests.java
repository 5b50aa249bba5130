package vn.motcua.stats.rebuild.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.Channel;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.stats.Life;
import vn.motcua.stats.fact.SeenDossier;
import vn.motcua.stats.figures.StatsErrors;
import vn.motcua.stats.rebuild.DossierFeed;
import vn.motcua.stats.rebuild.FeedAwayException;
import vn.motcua.stats.rebuild.FeedProperties;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The feed as a rebuild asks for it, against a server that answers as it is told. */
class HttpDossierFeedTests {

    private static final String EMPTY = "{\"items\":[],\"next\":7,\"head\":9}";

    private final AtomicInteger tokens = new AtomicInteger();
    private final List<String> asked = new ArrayList<>();
    private final MovingClock clock = new MovingClock();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String body = EMPTY;

    HttpDossierFeedTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/token",
                exchange ->
                        answer(
                                exchange,
                                200,
                                "{\"access_token\":\"t"
                                        + tokens.incrementAndGet()
                                        + "\",\"expires_in\":300}"));
        server.createContext(
                "/api/v1/dossier-events",
                exchange -> {
                    asked.add(
                            exchange.getRequestURI().getQuery()
                                    + " "
                                    + exchange.getRequestHeaders().getFirst("Authorization"));
                    answer(exchange, status, body);
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksForAPageAfterAPositionWithATokenOfItsOwn() {
        DossierFeed.Page page = feed().after(42);

        assertThat(page.next()).isEqualTo(7);
        assertThat(page.head()).isEqualTo(9);
        assertThat(page.seen()).isEmpty();
        assertThat(asked).containsExactly("after=42&limit=50 Bearer t1");
    }

    @Test
    void readsWhatEventsShowedAndIgnoresWhatItDoesNotKnow() {
        SeenDossier submitted =
                Life.draft("d-1", "1.004222", Channel.ONLINE, "2026-05-04T02:00:00Z")
                        .submitted()
                        .events()
                        .getLast();
        ObjectNode dossier = JsonMapper.shared().valueToTree(submitted.state());
        dossier.put("later", true);
        ObjectNode answer = JsonMapper.shared().createObjectNode().put("next", 1).put("head", 1);
        ObjectNode item = answer.putArray("items").addObject();
        item.put("position", 1).put("type", submitted.type()).put("sequence", 2);
        item.put("time", submitted.at().toString()).put("hash", "x");
        item.putObject("data").set("dossier", dossier);
        body = answer.toString();

        assertThat(feed().after(0).seen()).containsExactly(submitted);
    }

    @Test
    void keepsATokenUntilShortlyBeforeItsEnd() {
        HttpDossierFeed feed = feed();
        feed.after(0);
        clock.advance(Duration.ofSeconds(269));
        feed.after(1);
        assertThat(tokens).hasValue(1);

        clock.advance(Duration.ofSeconds(2));
        feed.after(2);

        assertThat(tokens).hasValue(2);
        assertThat(asked.getLast()).endsWith("Bearer t2");
    }

    @Test
    void asksForAnotherTokenWhereTheServiceNoLongerLikesIt() {
        HttpDossierFeed feed = feed();
        status = 401;
        assertRefused(feed);
        status = 200;
        feed.after(0);

        assertThat(asked.getLast()).endsWith("Bearer t2");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404})
    void givesUpWhereTheFeedRefuses(int refusal) {
        status = refusal;

        assertRefused(feed());
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void triesLaterWhereTheFeedIsAway(int outage) {
        status = outage;

        assertThatThrownBy(() -> feed().after(0)).isInstanceOf(FeedAwayException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"items\":7,\"next\":1,\"head\":1}", "<html>"})
    void triesLaterWhereTheAnswerIsNone(String nonsense) {
        body = nonsense;

        assertThatThrownBy(() -> feed().after(0)).isInstanceOf(FeedAwayException.class);
    }

    @Test
    void triesLaterWhereNobodyListens() {
        HttpDossierFeed feed = feed();
        server.stop(0);

        assertThatThrownBy(() -> feed.after(0)).isInstanceOf(FeedAwayException.class);
    }

    private static void assertRefused(HttpDossierFeed feed) {
        assertThatThrownBy(() -> feed.after(0))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.code()).isEqualTo(StatsErrors.FEED_REFUSED));
    }

    private HttpDossierFeed feed() {
        String address = "http://localhost:" + server.getAddress().getPort();
        FeedProperties settings =
                new FeedProperties(
                        URI.create(address),
                        URI.create(address + "/token"),
                        "stats-service",
                        "motcua",
                        "dossier-events.read",
                        50,
                        Duration.ZERO,
                        1);
        return new HttpDossierFeed(settings, new ClientToken(settings, clock), JsonMapper.shared());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        }
    }

    /** Time that a test moves. */
    private static final class MovingClock extends Clock {

        private Instant now = Instant.parse("2026-11-25T02:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
