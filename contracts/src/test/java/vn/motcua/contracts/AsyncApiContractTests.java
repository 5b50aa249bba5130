package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The AsyncAPI document names what the code has. That it is valid is the business of AsyncAPI's own
 * parser, in the build.
 */
class AsyncApiContractTests {

    private static final JsonNode DOCUMENT =
            YAMLMapper.shared().readTree(Resources.text("contracts/asyncapi.yaml"));

    @Test
    void channelsAreTheTopics() {
        assertThat(DOCUMENT.get("channels")).hasSize(Topics.all().size());
        assertThat(Topics.all())
                .allSatisfy(topic -> {
                    JsonNode kafka = channel(topic).at("/bindings/kafka");
                    JsonNode configuration = kafka.get("topicConfiguration");
                    assertThat(kafka.get("topic").stringValue()).isEqualTo(topic.name());
                    assertThat(kafka.get("partitions").intValue()).isEqualTo(topic.partitions());
                    assertThat(configuration.at("/cleanup.policy/0").stringValue())
                            .isEqualTo(topic.compacted() ? "compact" : "delete");
                    assertThat(configuration.path("retention.ms").asLong(-1))
                            .isEqualTo(
                                    topic.retention() == null ? -1 : topic.retention().toMillis());
                });
    }

    @Test
    void messagesAreTheEventTypes() {
        assertThat(DOCUMENT.at("/components/messages").propertyNames())
                .containsExactlyElementsOf(
                        EventTypes.all().stream()
                                .map(type -> type.data().getSimpleName())
                                .toList());
        assertThat(EventTypes.all())
                .allSatisfy(type -> {
                    JsonNode message =
                            DOCUMENT.at("/components/messages/" + type.data().getSimpleName());
                    assertThat(message.get("name").stringValue()).isEqualTo(type.name());
                    assertThat(message.at("/payload/$ref").stringValue())
                            .isEqualTo(beside(type.schema()));
                    assertThat(message.at("/examples/0/payload/$ref").stringValue())
                            .isEqualTo(beside(type.sample()));
                });
    }

    @Test
    void everyMessageIsInTheChannelOfItsTopic() {
        assertThat(Topics.all())
                .allSatisfy(topic ->
                        assertThat(channel(topic).get("messages").propertyNames())
                                .containsExactlyElementsOf(
                                        EventTypes.all().stream()
                                                .filter(type -> type.topic().equals(topic))
                                                .map(type -> type.data().getSimpleName())
                                                .toList()));
    }

    @Test
    void headersAreTheOnesOfCloudEvents() {
        List<String> names =
                Arrays.stream(CloudEventHeaders.class.getFields())
                        .map(AsyncApiContractTests::constant)
                        .filter(name ->
                                name.startsWith("ce_")
                                        || name.equals(CloudEventHeaders.TRACE_PARENT))
                        .toList();

        assertThat(
                        DOCUMENT.at("/components/messageTraits/cloudEvent/headers/properties")
                                .propertyNames())
                .containsExactlyInAnyOrderElementsOf(names);
    }

    private static JsonNode channel(Topic topic) {
        Stream<JsonNode> channels = DOCUMENT.get("channels").valueStream();
        return channels.filter(channel -> channel.get("address").stringValue().equals(topic.name()))
                .findFirst()
                .orElseThrow();
    }

    private static String beside(String resource) {
        return resource.replaceFirst("^contracts/", "./");
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
