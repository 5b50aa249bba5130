package vn.motcua.stats;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Topics;
import vn.motcua.stats.fact.SeenDossier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The running service, and the topics and requests that reach it. */
@StatsTest
public abstract class StatsFixture {

    protected static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired private ProducerFactory<String, byte[]> producers;
    @LocalServerPort protected int port;

    /** Publishes what lives told, in the order given. */
    protected void publish(List<SeenDossier> events) {
        for (SeenDossier event : events) {
            JsonNode data = JSON.createObjectNode().set("dossier", JSON.valueToTree(event.state()));
            publish(
                    Topics.DOSSIER.name(),
                    event.state().id(),
                    event.type(),
                    event.sequence(),
                    event.at(),
                    data.toString());
        }
    }

    /** Publishes one event as the relay does. */
    protected void publish(
            String topic, String key, String type, long sequence, Instant at, String data) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, data.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        key + "/" + sequence,
                        "ce_source",
                        "urn:motcua:test",
                        "ce_type",
                        type,
                        "ce_subject",
                        key,
                        "ce_sequence",
                        Long.toString(sequence),
                        "ce_time",
                        at.toString())
                .forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        new KafkaTemplate<>(producers).send(message).join();
    }

    protected JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(path, ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    protected HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token.isEmpty() ? request : request.header("Authorization", token);
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
