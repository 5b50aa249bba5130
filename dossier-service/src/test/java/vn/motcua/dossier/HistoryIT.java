package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.notification.NotificationDelivered;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.reference.messaging.Samples;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.MovableLegalClock;
import vn.motcua.platform.test.TestTokens;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Timeline, deadline, proof, tracking, worklists and feed of one dossier, as each caller sees them.
 */
@MotcuaIntegrationTest
class HistoryIT {

    @Autowired MongoTemplate mongo;
    @Autowired JsonMapper json;
    @Autowired MovableLegalClock clock;
    @Autowired List<EventHandler> handlers;
    @LocalServerPort int port;

    private final TestTokens citizen = Api.citizen("binh");
    private Api api;
    private Answer submitted;

    @BeforeEach
    void submit() {
        api = new Api(port);
        Catalogue.store(mongo, json);
        clock.moveTo(LocalDateTime.of(2026, 3, 9, 9, 0));
        Answer draft = api.post(citizen, "/api/v1/dossiers", WholeLifeIT.draftBody());
        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        api.attach(citizen, draft.id(), Catalogue.PAPER);
        submitted = api.act(citizen, draft, "submission", "");
        assertThat(submitted.status()).as(submitted.toString()).isEqualTo(200);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void tellsEventsAndMessagesInOneOrder() {
        Answer accepted = accept();
        deliver("m-1", submitted.id() + "/0000000002", "DELIVERED");
        deliver("m-2", submitted.id() + "/0000000003", "AMBIGUOUS");

        Answer timeline = api.get(citizen, path("/timeline"));

        assertThat(timeline.status()).as(timeline.toString()).isEqualTo(200);
        JsonNode items = timeline.body().at("/items");
        assertThat(items.valueStream().map(item -> item.get("type").asString()).toList())
                .contains(
                        "vn.motcua.dossier.drafted.v1",
                        "vn.motcua.dossier.submitted.v1",
                        "vn.motcua.dossier.accepted.v1",
                        "message");
        assertThat(
                        items.valueStream()
                                .filter(item -> item.has("message"))
                                .map(item -> item.at("/message/state").asString()))
                .containsExactlyInAnyOrder("DELIVERED", "AMBIGUOUS");
        assertThat(
                        items.valueStream()
                                .filter(item -> item.get("type").asString().contains("accepted")))
                .allSatisfy(item ->
                        assertThat(item.at("/officer/name").asString())
                                .isEqualTo("Cán bộ reception"));
        assertThat(accepted.text("/stage")).isEqualTo("ACCEPTED");
        assertThat(api.get(Api.citizen("else"), path("/timeline")).status()).isEqualTo(404);
    }

    @Test
    void explainsTheDeadlineToTheMinute() {
        assertThat(api.get(citizen, path("/deadline")).text("/code")).isEqualTo("DOS-2301");
        accept();

        Answer deadline = api.get(citizen, path("/deadline"));

        assertThat(deadline.status()).as(deadline.toString()).isEqualTo(200);
        assertThat(deadline.text("/dueAt")).isEqualTo("2026-03-16T02:00:00Z");
        assertThat(deadline.body().at("/total").asLong()).isEqualTo(2400);
        assertThat(
                        deadline.body()
                                .at("/lines")
                                .valueStream()
                                .mapToLong(line -> line.get("counted").asLong())
                                .sum())
                .isEqualTo(2400);
        assertThat(
                        deadline.body()
                                .at("/lines")
                                .valueStream()
                                .map(line -> line.get("why").asString()))
                .contains("COUNTED", "OUTSIDE_HOURS", "WEEKEND");
        assertThat(deadline.body().at("/changes/0/reason/text/vi").asString()).isNotBlank();
    }

    @Test
    void provesTheChainToAnybody() throws Exception {
        accept();

        Answer proof = api.get(citizen, path("/proof"));

        assertThat(proof.text("/verified")).as(proof.toString()).isEqualTo("true");
        String previous = "";
        for (JsonNode entry : proof.body().at("/entries")) {
            assertThat(entry.at("/form/previous").asString()).isEqualTo(previous);
            byte[] canonical =
                    new JsonCanonicalizer(entry.get("form").toString())
                            .getEncodedString()
                            .getBytes(StandardCharsets.UTF_8);
            previous =
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
            assertThat(entry.get("hash").asString()).isEqualTo(previous);
        }
        assertThat(proof.response().body())
                .doesNotContain("Nguyễn")
                .doesNotContain("binh@example.vn");
    }

    @Test
    void showsAnybodyWithTheCodeHowFarItHasCome() {
        String code = submitted.text("/code");

        Answer tracked = api.get(null, "/api/v1/tracking/" + code.toLowerCase(Locale.ROOT));

        assertThat(tracked.status()).as(tracked.toString()).isEqualTo(200);
        assertThat(tracked.body().propertyNames())
                .containsExactlyInAnyOrder("code", "nationalStatus", "status", "completion");
        assertThat(tracked.text("/nationalStatus")).isEqualTo("1");
        accept();
        assertThat(api.get(null, "/api/v1/tracking/" + code).text("/nationalStatus"))
                .isEqualTo("2");
        assertThat(api.get(null, "/api/v1/tracking/H50.01-260309-9999").text("/code"))
                .isEqualTo("DOS-2101");
        assertThat(api.get(null, "/api/v1/tracking/nonsense").text("/code")).isEqualTo("DOS-2101");
    }

    @Test
    void listsWorkForTheUnitThatHasIt() {
        TestTokens reception = Api.reception();
        assertThat(ids(api.get(reception, "/api/v1/worklists/new?limit=100")))
                .contains(submitted.id());
        assertThat(
                        ids(
                                api.get(
                                        Api.officer(
                                                "far", Role.RECEPTION_OFFICER, Catalogue.ELSEWHERE),
                                        "/api/v1/worklists/new")))
                .doesNotContain(submitted.id());
        accept();
        assertThat(ids(api.get(reception, "/api/v1/worklists/new?limit=100")))
                .doesNotContain(submitted.id());
        assertThat(ids(api.get(Api.leader(), "/api/v1/worklists/in-process?limit=100")))
                .contains(submitted.id());
        assertThat(ids(api.get(Api.leader(), "/api/v1/worklists/overdue?limit=100")))
                .doesNotContain(submitted.id());
        clock.moveTo(LocalDateTime.of(2026, 3, 13, 16, 0));
        assertThat(ids(api.get(Api.leader(), "/api/v1/worklists/due-soon?limit=100")))
                .contains(submitted.id());
        clock.moveTo(LocalDateTime.of(2026, 3, 17, 9, 0));
        assertThat(ids(api.get(Api.leader(), "/api/v1/worklists/overdue?limit=100")))
                .contains(submitted.id());
        assertThat(ids(api.get(Api.leader(), "/api/v1/worklists/overdue?mine=true"))).isEmpty();

        assertThat(api.get(Api.leader(), "/api/v1/worklists/nothing").text("/code"))
                .isEqualTo("DOS-2201");
        assertThat(
                        api.get(Api.leader(), "/api/v1/worklists/new?unit=" + Catalogue.ELSEWHERE)
                                .text("/code"))
                .isEqualTo("DOS-2202");
        assertThat(api.get(citizen, "/api/v1/worklists/new").status()).isEqualTo(403);
        Answer counts = api.get(Api.leader(), "/api/v1/worklists");
        assertThat(counts.body().at("/items").size()).as(counts.toString()).isEqualTo(7);
        assertThat(counts.body().at("/items/0/more").asBoolean()).isFalse();
    }

    @Test
    void pagesThroughAWorklistWithoutLossOrRepetition() {
        for (int i = 0; i < 4; i++) {
            submit();
        }
        List<String> all = ids(api.get(Api.reception(), "/api/v1/worklists/new?limit=100"));
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = api.get(Api.reception(), "/api/v1/worklists/new?limit=2" + cursor);
            assertThat(page.status()).as(page.toString()).isEqualTo(200);
            paged.addAll(ids(page));
            cursor =
                    page.text("/nextCursor").isEmpty() ? "" : "&cursor=" + page.text("/nextCursor");
        } while (!cursor.isEmpty());

        assertThat(all).hasSizeGreaterThanOrEqualTo(5);
        assertThat(paged).isEqualTo(all);
        assertThat(api.get(Api.reception(), "/api/v1/worklists/new?cursor=x").text("/code"))
                .isEqualTo("MC-0006");
        assertThat(api.get(Api.reception(), "/api/v1/worklists/new?limit=101").status())
                .isEqualTo(400);
    }

    @Test
    void feedsProgramsWithoutAnythingPersonal() {
        TestTokens national = TestTokens.of("ministry").scopes("dossier-events.read");
        TestTokens ofElsewhere =
                TestTokens.of("province").scopes("dossier-events.read").agency(Catalogue.ELSEWHERE);
        String mine = submitted.id();

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        subjects(api.get(national, "/api/v1/dossier-events?limit=1000"))
                                .contains(mine));

        Answer feed = api.get(national, "/api/v1/dossier-events?limit=1000");
        assertThat(feed.response().body())
                .doesNotContain("Nguyễn")
                .doesNotContain("@example.vn")
                .doesNotContain("person\"");
        assertThat(subjects(api.get(ofElsewhere, "/api/v1/dossier-events?limit=1000")))
                .doesNotContain(mine);
        assertThat(subjects(api.get(Api.citizen("else"), "/api/v1/dossier-events?limit=1000")))
                .doesNotContain(mine);
        assertThat(api.get(null, "/api/v1/dossier-events").status()).isEqualTo(401);
        assertThat(api.get(national, "/api/v1/dossier-events?after=-1").status()).isEqualTo(400);
        long head = feed.body().at("/head").asLong();
        Answer end = api.get(national, "/api/v1/dossier-events?after=" + head + "&wait=1");
        assertThat(end.body().at("/next").asLong()).isGreaterThanOrEqualTo(head);
    }

    private Answer accept() {
        Answer accepted = api.act(Api.reception(), submitted, "acceptance", "");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        return accepted;
    }

    private void deliver(String message, String event, String state) {
        var golden = Samples.golden(NotificationDelivered.class, 1);
        ObjectNode data = (ObjectNode) golden.data().deepCopy();
        ((ObjectNode) data.get("notification"))
                .put("id", message + submitted.id())
                .put("dossier", submitted.id())
                .put("event", event)
                .put("state", state);
        Writes writes = new Writes(mongo);
        handlers.stream()
                .filter(handler -> handler.name().equals("deliveries"))
                .forEach(handler -> handler.handle(Samples.event(golden.type(), data, 1), writes));
        writes.flush();
    }

    private String path(String rest) {
        return "/api/v1/dossiers/" + submitted.id() + rest;
    }

    private static List<String> ids(Answer answer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static List<String> subjects(Answer answer) {
        return answer.body()
                .at("/items")
                .valueStream()
                .map(item -> item.get("subject").asString())
                .toList();
    }
}
