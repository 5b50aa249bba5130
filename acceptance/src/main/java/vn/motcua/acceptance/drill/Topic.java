package vn.motcua.acceptance.drill;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that stands in a topic, in the order of its partitions. */
final class Topic {

    private Topic() {}

    /**
     * A record as it was read.
     *
     * @param subject id of the aggregate
     * @param sequence of the event within it
     */
    record Event(String id, String type, String subject, long sequence, String data) {}

    static List<Event> read(String bootstrap, String topic) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(partition -> new TopicPartition(topic, partition.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Event> events = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(each -> events.add(event(each)));
            }
            return events;
        }
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
