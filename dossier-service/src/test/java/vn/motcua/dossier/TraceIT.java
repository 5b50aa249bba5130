package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

import vn.motcua.contracts.CloudEventHeaders;
import vn.motcua.contracts.Topics;
import vn.motcua.dossier.Api.Answer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The trace of a request goes with its event: into the journal and onto the topic. */
class TraceIT extends OpenService {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Value("${spring.kafka.bootstrap-servers}")
    String bootstrap;

    @Test
    void isInTheJournalAndInTheHeadersOfTheEvent() {
        Answer draft =
                api.post(
                        Api.citizen("trace"),
                        "/api/v1/dossiers",
                        Life.body(Catalogue.PROCEDURE),
                        CloudEventHeaders.TRACE_PARENT,
                        TRACE);

        assertThat(draft.status()).as(draft.toString()).isEqualTo(201);
        Document entry =
                mongo.findOne(
                        query(where("_id").is(draft.id() + "/0000000001")),
                        Document.class,
                        "journal");
        assertThat(entry).isNotNull();
        assertThat(entry.getString("traceparent")).isEqualTo(TRACE);
        assertThat(header(event(draft.id()), CloudEventHeaders.TRACE_PARENT)).isEqualTo(TRACE);
    }

    private ConsumerRecord<String, String> event(String dossier) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(Topics.DOSSIER.name()).stream()
                            .map(each -> new TopicPartition(each.topic(), each.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Instant end = Instant.now().plusSeconds(30);
            while (Instant.now().isBefore(end)) {
                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofMillis(200))) {
                    if (dossier.equals(each.key())) {
                        return each;
                    }
                }
            }
        }
        throw new AssertionError("No event of " + dossier + " within 30 s");
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        var header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
