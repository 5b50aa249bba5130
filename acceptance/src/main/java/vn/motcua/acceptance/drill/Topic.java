package vn.motcua.acceptance.drill;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was written to a topic since it was opened, in the order of its partitions. */
final class Topic {

    private final String bootstrap;
    private final String name;
    private final Map<TopicPartition, Long> next;
    private final List<Event> events = new ArrayList<>();

    private Topic(String bootstrap, String name, Map<TopicPartition, Long> next) {
        this.bootstrap = bootstrap;
        this.name = name;
        this.next = next;
    }

    /**
     * A record as it was read.
     *
     * @param subject id of the aggregate
     * @param sequence of the event within it
     */
    record Event(String id, String type, String subject, long sequence, String data) {

        JsonNode json() {
            return JsonMapper.shared().readTree(data);
        }

        JsonNode dossier() {
            return json().path("dossier");
        }
    }

    /** Begins behind the last record that is there now. */
    static Topic open(String bootstrap, String name) {
        try (KafkaConsumer<String, String> consumer = consumer(bootstrap)) {
            return new Topic(
                    bootstrap,
                    name,
                    new HashMap<>(consumer.endOffsets(partitions(consumer, name))));
        }
    }

    /** Everything that was written since, to the ends as they are now. */
    List<Event> read() {
        try (KafkaConsumer<String, String> consumer = consumer(bootstrap)) {
            List<TopicPartition> partitions = partitions(consumer, name);
            consumer.assign(partitions);
            partitions.forEach(each -> consumer.seek(each, next.getOrDefault(each, 0L)));
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(each -> events.add(event(each)));
            }
            partitions.forEach(each -> next.put(each, consumer.position(each)));
        }
        return List.copyOf(events);
    }

    private static KafkaConsumer<String, String> consumer(String bootstrap) {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<String, String> consumer, String name) {
        return consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(name, partition.partition()))
                .toList();
    }

    private static Event event(ConsumerRecord<String, String> message) {
        return new Event(
                header(message, "ce_id"),
                header(message, "ce_type"),
                header(message, "ce_subject"),
                Long.parseLong(header(message, "ce_sequence")),
                message.value());
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "0" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
