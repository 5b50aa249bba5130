package vn.motcua.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.sample.Tally;
import vn.motcua.platform.test.TestTokens;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an operator sees of parked events, and how he gets them going again. */
@SampleTest
class ParkedEventsIT {

    private static final String PATH = "/operations/parked-events";

    @Autowired private MongoTemplate mongo;
    @Autowired private ParkedEvents parked;
    @Autowired private Tally tally;
    @LocalServerPort private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String subject = UUID.randomUUID().toString();
    private final String operator = TestTokens.of("op").roles(Role.OPERATOR).bearer();

    @BeforeEach
    void threeWait() {
        for (int sequence = 1; sequence <= 3; sequence++) {
            parked.park("tally", message(sequence), sequence == 1 ? "the reason" : "BEHIND");
        }
    }

    @AfterEach
    void clear() {
        tally.refused.clear();
        for (List<ParkedEvent> next = parked.first("tally", subject);
                !next.isEmpty();
                next = parked.first("tally", subject)) {
            parked.remove(next.getFirst());
        }
    }

    @Test
    void areShownWithTheirReasonAndWithoutTheirContent() throws Exception {
        HttpResponse<String> answer = send("GET", PATH, operator);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("value", "Lan");
        List<JsonNode> own =
                JsonMapper.shared()
                        .readTree(answer.body())
                        .valueStream()
                        .filter(each -> each.path("subject").asString().equals(subject))
                        .toList();
        assertThat(own)
                .extracting(each -> each.path("reason").asString())
                .containsExactly("the reason", "BEHIND", "BEHIND");
    }

    @Test
    void areReplayedInOrderUntilNoneIsLeft() throws Exception {
        assertThat(replay("tally", operator)).isEqualTo("{\"replayed\":3,\"drained\":true}");

        assertThat(mongo.findById(subject, Tally.Seen.class))
                .isEqualTo(new Tally.Seen(subject, 3, 30));
        assertThat(parked.first("tally", subject)).isEmpty();
        assertThat(replay("tally", operator)).isEqualTo("{\"replayed\":0,\"drained\":true}");
    }

    @Test
    void stayInOrderBehindWhatStillFails() throws Exception {
        tally.refused.add(subject);

        assertThat(replay("tally", operator)).isEqualTo("{\"replayed\":0,\"drained\":false}");

        assertThat(parked.first("tally", subject).getFirst().reason()).isEqualTo("the reason");
        assertThat(mongo.findById(subject, Tally.Seen.class)).isNull();
    }

    @Test
    void areAnOperatorsAffair() throws Exception {
        String leader = TestTokens.of("l").roles(Role.LEADER, Role.AUDITOR).bearer();

        assertThat(send("GET", PATH, leader).statusCode()).isEqualTo(403);
        assertThat(replay("tally", leader)).contains("MC-0012");
        assertThat(send("GET", PATH, null).statusCode()).isEqualTo(401);
        assertThat(parked.first("tally", subject)).isNotEmpty();
    }

    @Test
    void ofAHandlerThatThereIsNotAreNotFound() throws Exception {
        assertThat(replay("nobody", operator)).contains("\"status\":404");
    }

    private String replay(String handler, String bearer) throws Exception {
        return send("POST", PATH + "/" + handler + "/replay?subject=" + subject, bearer).body();
    }

    private HttpResponse<String> send(
            String method, String path, @org.jspecify.annotations.Nullable String bearer)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private ConsumerRecord<String, byte[]> message(long sequence) {
        String data =
                "{\"id\":\"%s\",\"value\":%d,\"person\":{\"name\":\"Lan\"}}"
                        .formatted(subject, sequence * 10);
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>("motcua.dossier.v1", 7, sequence, subject, bytes(data));
        Map.of(
                        "ce_id",
                        subject + "/" + sequence,
                        "ce_source",
                        "urn:test",
                        "ce_type",
                        "vn.motcua.dossier.raised.v1",
                        "ce_subject",
                        subject,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        "2026-03-09T02:00:00Z")
                .forEach((header, text) -> message.headers().add(header, bytes(text)));
        return message;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
