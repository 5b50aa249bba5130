package vn.motcua.stats.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.dossier.HoldKind;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.platform.test.ApiDocument;
import vn.motcua.platform.test.MovableLegalClock;
import vn.motcua.stats.Life;
import vn.motcua.stats.StatsFixture;
import vn.motcua.stats.fact.SeenDossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

class FiguresIT extends StatsFixture {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired private MovableLegalClock clock;

    private String code;

    @BeforeEach
    void aProcedureAndItsAgencies() {
        clock.moveTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        code = "1." + UUID.randomUUID().toString().substring(0, 6);
        publish(
                Topics.PROCEDURE.name(),
                code + "@1",
                ProcedurePublished.TYPE,
                1,
                Instant.EPOCH,
                """
                {"procedure":{"code":"%s","version":1,"name":{"vi":"Đổi giấy phép","en":"Exchange"},
                "level":"COMMUNE","serviceLevel":"FULL","effectiveFrom":"2026-01-01",
                "appliesBy":"SUBMISSION","fileable":true}}
                """
                        .formatted(code));
        agency("a-province", "H46", null);
        agency("a-receiving", "H46.28", "a-province");
        agency("a-competent", "H46.29", "a-province");
        agency("a-elsewhere", "H47", null);
        awaitStatus("/api/v1/statistics/procedures/" + code, 200);
        awaitStatus("/api/v1/statistics/agencies/H47", 200);
        awaitStatus("/api/v1/statistics/agencies/H46.29", 200);
    }

    @Test
    void givesOutTheApiDocumentThatClientsKnow() {
        ApiDocument.verify("stats-service", port);
    }

    @Test
    void showsTheFiveFiguresAndWhatLiesBehind() throws Exception {
        publish(lives());

        JsonNode found = counted(5);

        assertThat(found.at("/procedure/name/vi").asString()).isEqualTo("Đổi giấy phép");
        assertThat(found.at("/from").asString()).isEqualTo("2026-01-01");
        assertThat(found.at("/to").asString()).isEqualTo("2026-11-24");
        JsonNode figures = found.path("figures");
        assertThat(figures.path("onlineReceived").asLong()).isEqualTo(4);
        assertThat(figures.path("onlineResolved").asLong()).isEqualTo(2);
        assertThat(figures.at("/onlineResolvedOnTime/numerator").asLong()).isEqualTo(1);
        assertThat(figures.at("/onlineResolvedOnTime/denominator").asLong()).isEqualTo(2);
        assertThat(figures.at("/onlineResolvedOnTime/percent").decimalValue())
                .isEqualByComparingTo("50");
        assertThat(figures.path("totalReceived").asLong()).isEqualTo(5);
        assertThat(
                        figures.path("satisfaction").isMissingNode()
                                || figures.path("satisfaction").isNull())
                .isTrue();
        assertThat(figures.at("/satisfactionReason/en").asString()).contains("no ratings");
        assertThat(found.path("balance").toString())
                .isEqualTo(
                        "{\"carriedOver\":1,\"received\":5,\"processed\":4,\"inProcess\":1,\"suspended\":1}");
        assertThat(found.path("waiting").asLong()).isEqualTo(1);
        JsonNode online = found.path("channels").get(0);
        assertThat(online.path("channel").asString()).isEqualTo("ONLINE");
        assertThat(online.path("submitted").asLong()).isEqualTo(6);
        assertThat(online.path("declined").asLong()).isEqualTo(1);
        assertThat(online.path("withdrawn").asLong()).isEqualTo(1);
        assertThat(found.path("channels").get(1).path("received").asLong()).isEqualTo(1);
    }

    @Test
    void duplicatesDisorderAndReplaysChangeNothing() throws Exception {
        List<SeenDossier> events = lives();
        List<SeenDossier> shuffled = new ArrayList<>(events);
        shuffled.addAll(events);
        Collections.shuffle(shuffled, new Random(7));
        publish(shuffled);
        JsonNode once = counted(5);

        publish(events);
        awaitNoBacklog();

        JsonNode again = read(path());
        assertThat(again.path("figures")).isEqualTo(once.path("figures"));
        assertThat(again.path("balance")).isEqualTo(once.path("balance"));
        assertThat(again.path("channels")).isEqualTo(once.path("channels"));
    }

    @Test
    void countsAnAgencyWithAllBelowIt() throws Exception {
        publish(lives());
        counted(5);

        assertThat(received("/api/v1/statistics/agencies/H46?procedure=" + code)).isEqualTo(5);
        assertThat(received("/api/v1/statistics/agencies/H46.28?procedure=" + code)).isEqualTo(5);
        assertThat(received("/api/v1/statistics/agencies/H46.29?procedure=" + code)).isZero();
        assertThat(received("/api/v1/statistics/agencies/H46.29?by=COMPETENT&procedure=" + code))
                .isEqualTo(5);
        assertThat(received("/api/v1/statistics/agencies/H47?procedure=" + code)).isZero();
        assertThat(received(path() + "?agency=H46")).isEqualTo(5);
    }

    @Test
    void theSummaryIsPublicAndSaysHowFreshItIs() throws Exception {
        publish(lives());
        counted(5);
        awaitNoBacklog();

        JsonNode summary = read("/api/v1/statistics/summary");

        assertThat(summary.at("/figures/totalReceived").asLong()).isGreaterThanOrEqualTo(5);
        assertThat(Instant.parse(summary.path("asOf").asString()))
                .isAfter(Instant.parse("2026-11-24T01:59:00Z"));
        assertThat(summary.path("newestEvent").asString()).startsWith("2026-");
        assertThat(summary.path("backlog").asLong()).isZero();
    }

    @Test
    void knowsNoFiguresOfWhatThereIsNot() throws Exception {
        assertThat(send(request("/api/v1/statistics/procedures/none", "")).body())
                .contains("STA-0001");
        assertThat(send(request("/api/v1/statistics/agencies/none", "")).body())
                .contains("STA-0002");
        assertThat(send(request(path() + "?by=nonsense", "")).statusCode()).isEqualTo(400);
        assertThat(send(request("/api/v1/statistics/other", "")).statusCode()).isEqualTo(401);
    }

    /**
     * In 2026 received: one open, one suspended, one on time, one late at the counter, one late,
     * one withdrawn; carried over from 2025 one that is resolved in 2026.
     */
    private List<SeenDossier> lives() {
        List<Life> lives =
                List.of(
                        online("open").submitted().accepted(DAY),
                        online("held").submitted().accepted(DAY).held(HoldKind.SUPPLEMENT),
                        online("on-time")
                                .submitted()
                                .accepted(DAY)
                                .after(DAY)
                                .resolved(Outcome.APPROVED)
                                .returned(),
                        online("withdrawn").submitted().accepted(DAY).after(DAY).withdrawn(),
                        life("late", Channel.COUNTER, "2026-05-04T02:00:00Z")
                                .submitted()
                                .accepted(DAY)
                                .after(DAY.multipliedBy(2))
                                .resolved(Outcome.REFUSED),
                        life("carried", Channel.ONLINE, "2025-12-30T02:00:00Z")
                                .submitted()
                                .accepted(DAY)
                                .after(DAY.multipliedBy(20))
                                .resolved(Outcome.APPROVED),
                        online("declined").submitted().declined(),
                        online("waiting").submitted(),
                        online("draft"));
        return lives.stream().flatMap(life -> life.events().stream()).toList();
    }

    private Life online(String name) {
        return life(name, Channel.ONLINE, "2026-05-04T02:00:00Z");
    }

    private Life life(String name, Channel channel, String start) {
        return Life.draft(name + "-" + code, code, channel, start);
    }

    private String path() {
        return "/api/v1/statistics/procedures/" + code;
    }

    private JsonNode counted(long received) throws Exception {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    JsonNode found = read(path());
                    assertThat(found.at("/figures/totalReceived").asLong()).isEqualTo(received);
                    assertThat(found.path("waiting").asLong()).isEqualTo(1);
                    assertThat(found.at("/balance/processed").asLong()).isEqualTo(4);
                });
        awaitNoBacklog();
        return read(path());
    }

    /** The backlog that is told may be a fifth of a second old. */
    private void awaitNoBacklog() {
        await().pollDelay(Duration.ofMillis(300))
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(read(path()).path("backlog").asLong(-1)).isZero());
    }

    private long received(String path) throws Exception {
        return read(path).at("/figures/totalReceived").asLong();
    }

    private void awaitStatus(String path, int status) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(send(request(path, "")).statusCode()).isEqualTo(status));
    }

    private void agency(String id, String agencyCode, @Nullable String parent) {
        publish(
                Topics.AGENCY.name(),
                id,
                AgencyChanged.TYPE,
                1,
                Instant.EPOCH,
                """
                {"id":"%s","code":"%s","name":{"vi":"%s","en":"%s"},%s"level":"OTHER",
                "validFrom":"2025-07-01"}
                """
                        .formatted(
                                id,
                                agencyCode,
                                id,
                                id,
                                parent == null ? "" : "\"parent\":\"" + parent + "\","));
    }
}
