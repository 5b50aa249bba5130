package vn.motcua.platform.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

class EventReaderTests {

    record Raised(String id, int value) {}

    /** Whatever the application is strict about. */
    private final EventReader reader =
            new EventReader(
                    JsonMapper.builder()
                            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .build());

    @Test
    void readsACloudEventInBinaryMode() {
        IncomingEvent event = reader.read("key", headers(), bytes("{\"id\":\"c-1\",\"value\":5}"));

        assertThat(event.id()).isEqualTo("c-1/0000000003");
        assertThat(event.source()).isEqualTo("urn:motcua:sample-service");
        assertThat(event.type()).isEqualTo("vn.motcua.sample.raised.v1");
        assertThat(event.subject()).isEqualTo("c-1");
        assertThat(event.key()).isEqualTo("key");
        assertThat(event.sequence()).isEqualTo(3);
        assertThat(event.time()).isEqualTo(Instant.parse("2026-03-09T02:00:00Z"));
        assertThat(event.correlationId()).isNull();
        assertThat(event.dataAs(Raised.class)).isEqualTo(new Raised("c-1", 5));
    }

    @Test
    void ignoresWhatALaterReleaseHasAdded() {
        Map<String, String> headers = headers();
        headers.put("ce_laterextension", "x");
        headers.put("ce_correlationid", "request-1");

        IncomingEvent event =
                reader.read(
                        null,
                        headers,
                        bytes("{\"id\":\"c-1\",\"value\":5,\"later\":{\"field\":[1]}}"));

        assertThat(event.dataAs(Raised.class)).isEqualTo(new Raised("c-1", 5));
        assertThat(event.key()).as("a record without a key").isEqualTo("c-1");
        assertThat(event.correlationId()).isEqualTo("request-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ce_id", "ce_source", "ce_type", "ce_subject", "ce_sequence", "ce_time"})
    void namesTheHeaderThatIsMissing(String header) {
        Map<String, String> headers = headers();
        headers.remove(header);

        assertThatThrownBy(() -> reader.read("key", headers, bytes("{}")))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(header);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_sequence, three",
        "ce_sequence, ''",
        "ce_time, yesterday",
    })
    void refusesHeadersThatSayNothing(String header, String value) {
        Map<String, String> headers = headers();
        headers.put(header, value);

        assertThatThrownBy(() -> reader.read("key", headers, bytes("{}")))
                .isInstanceOf(UnreadableEventException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "7", "{", "not json", "{}{}x"})
    void refusesAValueThatIsNoObject(String value) {
        assertThatThrownBy(() -> reader.read("key", headers(), bytes(value)))
                .isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void saysWhatARecordIsAboutHoweverLittleItTells() {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>("t", 2, 7, "key", null);
        ConsumerRecord<String, byte[]> keyed = new ConsumerRecord<>("t", 2, 7, "key", null);
        ConsumerRecord<String, byte[]> bare = new ConsumerRecord<>("t", 2, 7, null, null);
        message.headers().add("ce_subject", bytes("c-1"));
        message.headers().add("empty", null);

        assertThat(EventReader.headers(message)).containsEntry("empty", "");
        assertThat(EventReader.subject(message)).isEqualTo("c-1");
        assertThat(EventReader.subject(keyed)).isEqualTo("key");
        assertThat(EventReader.subject(bare)).isEqualTo("t-2@7");
    }

    private static Map<String, String> headers() {
        return new HashMap<>(
                Map.of(
                        "ce_id", "c-1/0000000003",
                        "ce_source", "urn:motcua:sample-service",
                        "ce_type", "vn.motcua.sample.raised.v1",
                        "ce_subject", "c-1",
                        "ce_sequence", "3",
                        "ce_time", "2026-03-09T02:00:00Z"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
