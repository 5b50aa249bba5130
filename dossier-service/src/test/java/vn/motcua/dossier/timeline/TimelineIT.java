package vn.motcua.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.notification.NotificationDelivered;
import vn.motcua.dossier.Api;
import vn.motcua.dossier.Api.Answer;
import vn.motcua.dossier.Life;
import vn.motcua.dossier.OpenService;
import vn.motcua.dossier.reference.messaging.Samples;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.test.TestTokens;
import vn.motcua.platform.work.WorkQueue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Timeline, deadline and proof of a dossier, as each caller sees them. */
class TimelineIT extends OpenService {

    @Autowired List<EventHandler> handlers;
    @Autowired WorkQueue queue;

    private final TestTokens citizen = Api.citizen("binh");
    private Answer submitted;

    @BeforeEach
    void submit() {
        submitted = Life.of(api, citizen).submitted();
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

    private Answer accept() {
        return api.act(Api.reception(), submitted, "acceptance", "");
    }

    private void deliver(String message, String event, String state) {
        var golden = Samples.golden(NotificationDelivered.class, 1);
        ObjectNode data = (ObjectNode) golden.data().deepCopy();
        ((ObjectNode) data.get("notification"))
                .put("id", message + submitted.id())
                .put("dossier", submitted.id())
                .put("event", event)
                .put("state", state);
        Writes writes = new Writes(mongo, queue);
        handlers.stream()
                .filter(handler -> handler.name().equals("deliveries"))
                .forEach(handler -> handler.handle(Samples.event(golden.type(), data, 1), writes));
        writes.flush();
    }

    private String path(String rest) {
        return "/api/v1/dossiers/" + submitted.id() + rest;
    }
}
