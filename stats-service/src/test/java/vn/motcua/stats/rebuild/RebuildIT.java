package vn.motcua.stats.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import tools.jackson.databind.JsonNode;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestTokens;
import vn.motcua.stats.Life;
import vn.motcua.stats.StatsFixture;
import vn.motcua.stats.fact.Comparing;
import vn.motcua.stats.fact.FactBook;
import vn.motcua.stats.fact.SeenDossier;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class RebuildIT extends StatsFixture {

    private static final FeedServer FEED = new FeedServer();
    private static final String PATH = "/api/v1/statistics/rebuilds";
    private static final Duration DAY = Duration.ofDays(1);

    @Autowired private FactBook book;
    @Autowired private Comparing comparing;
    @Autowired private MongoTemplate mongo;

    private List<SeenDossier> events = List.of();

    @DynamicPropertySource
    static void feed(DynamicPropertyRegistry registry) {
        registry.add("motcua.stats.feed.address", FEED::address);
        registry.add("motcua.stats.feed.token-uri", () -> FEED.address() + "/oauth2/token");
        registry.add("motcua.stats.feed.client-secret", () -> "motcua");
        registry.add("motcua.stats.feed.page", () -> 7);
        registry.add("motcua.stats.feed.pause", () -> "20ms");
        registry.add("motcua.stats.feed.tries", () -> 5);
    }

    @BeforeEach
    void countedLiveAndInTheFeed() {
        for (String collection : List.of("dossier-facts", "cells", "recounted-facts")) {
            mongo.remove(query(where("_id").gte("")), collection);
        }
        FEED.clear();
        events = lives();
        FEED.add(events);
        List<SeenDossier> disorder = new ArrayList<>(events);
        disorder.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(disorder, new Random(3));
        for (int start = 0; start < disorder.size(); start += 10) {
            book.take(disorder.subList(start, Math.min(disorder.size(), start + 10)));
        }
    }

    @Test
    void whatWasCountedLiveEqualsTheRecountToTheUnit() throws Exception {
        JsonNode job = rebuilt(false);

        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(job.path("percent").asInt()).isEqualTo(100);
        assertThat(job.path("errorCount").asLong()).isZero();
        assertThat(job.path("processed").asLong()).isEqualTo(events.size());
        assertThat(FEED.pages.get()).isGreaterThan(events.size() / 7);
        assertThat(mongo.count(query(where("_id").gte("")), "recounted-facts")).isZero();
    }

    @Test
    void reportsEachNumberThatIsWrongAndLeavesItAsItIs() throws Exception {
        breakOneCell();

        JsonNode job = rebuilt(false);

        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(job.path("errorCount").asLong()).isEqualTo(1);
        assertThat(job.at("/errors/0/item").asString())
                .isEqualTo("TOTAL   2026-05 ONLINE RECEIVED");
        assertThat(job.at("/errors/0/detail").asString()).isEqualTo("đang dùng 8, đếm lại 3");
        assertThat(job.at("/counts/numbersDifferent").asLong()).isEqualTo(1);
        assertThat(rebuilt(false).path("errorCount").asLong()).isEqualTo(1);
    }

    @Test
    void putsTheRecountInPlaceOnlyIfAsked() throws Exception {
        breakOneCell();
        mongo.updateFirst(
                query(where("_id").is("held")),
                new Update().set("suspended", false),
                "dossier-facts");
        mongo.remove(query(where("_id").is("late")), "dossier-facts");

        JsonNode job = rebuilt(true);

        assertThat(job.path("state").asString()).isEqualTo("DONE");
        assertThat(job.path("errorCount").asLong()).isPositive();
        assertThat(rebuilt(false).path("errorCount").asLong()).isZero();
    }

    @Test
    void doesNotMindThatLifeGoesOnMeanwhile() throws Exception {
        List<SeenDossier> more =
                Life.draft("new", "1.004222", Channel.ONLINE, "2026-06-01T02:00:00Z")
                        .submitted()
                        .accepted(DAY)
                        .events();
        book.take(more);

        var comparison = comparing.compare("none", false);
        assertThat(comparison.moving()).containsKey("new");
        assertThat(comparison.cells()).isEmpty();

        FEED.add(more);
        assertThat(rebuilt(false).path("errorCount").asLong()).isZero();
    }

    @Test
    void aDossierThatLiveNeverHeardOfIsADifference() throws Exception {
        FEED.add(
                Life.draft("unheard", "1.004222", Channel.POST, "2026-06-01T02:00:00Z")
                        .submitted()
                        .events());

        JsonNode job = rebuilt(false);

        assertThat(job.at("/counts/dossiersDifferent").asLong()).isEqualTo(1);
        assertThat(job.at("/errors/0/item").asString()).isEqualTo("dossier unheard");
    }

    @Test
    void waitsForAFeedThatComesBack() throws Exception {
        FEED.outages.set(3);

        assertThat(rebuilt(false).path("state").asString()).isEqualTo("DONE");
    }

    @Test
    void givesUpWithACodeWhenTheFeedStaysAwayOrRefuses() throws Exception {
        FEED.outages.set(1_000);
        assertThat(rebuilt(false).at("/failure/code").asString()).isEqualTo("STA-0102");
        FEED.outages.set(0);

        FEED.refuses = true;
        assertThat(rebuilt(false).at("/failure/code").asString()).isEqualTo("STA-0101");
    }

    @Test
    void isForOperatorsOnly() throws Exception {
        String leader = TestTokens.of("leader").roles(Role.LEADER).bearer();

        assertThat(start(leader, "{\"swap\":false}").statusCode()).isEqualTo(403);
        assertThat(start("", "{\"swap\":false}").statusCode()).isEqualTo(401);
        assertThat(start(operator(), "{\"swop\":true}").statusCode()).isEqualTo(400);
        assertThat(send(request(PATH + "/none", operator())).statusCode()).isEqualTo(404);
        assertThat(send(request(PATH + "/none", leader)).statusCode()).isEqualTo(403);
    }

    private List<SeenDossier> lives() {
        return List.of(
                        life("open").submitted().accepted(DAY),
                        life("held").submitted().accepted(DAY).held(HoldKind.PAYMENT),
                        life("late")
                                .submitted()
                                .accepted(DAY)
                                .after(DAY.multipliedBy(40))
                                .resolved(Outcome.APPROVED)
                                .returned(),
                        life("declined").submitted().after(DAY).declined(),
                        life("draft"))
                .stream()
                .flatMap(life -> life.events().stream())
                .toList();
    }

    private static Life life(String id) {
        return Life.draft(id, "1.004222", Channel.ONLINE, "2026-05-04T02:00:00Z");
    }

    private void breakOneCell() {
        mongo.updateFirst(
                query(where("_id").is("TOTAL|||2026-05")),
                new Update().inc("counts.ONLINE.RECEIVED", 5L),
                "cells");
    }

    private static String operator() {
        return TestTokens.of("operator").roles(Role.OPERATOR).bearer();
    }

    private HttpResponse<String> start(String token, String body) throws Exception {
        return send(
                request(PATH, token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode rebuilt(boolean swap) throws Exception {
        HttpResponse<String> started = start(operator(), "{\"swap\":" + swap + "}");
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String location = started.headers().firstValue("Location").orElseThrow();
        return await().atMost(Duration.ofSeconds(90))
                .until(() -> job(location), job -> job.hasNonNull("endedAt"));
    }

    private JsonNode job(String location) throws Exception {
        HttpResponse<String> answer = send(request(location, operator()));
        assertThat(answer.statusCode()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
