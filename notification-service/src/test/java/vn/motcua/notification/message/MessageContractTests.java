package vn.motcua.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.notification.message.MessageExamples.AT;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.platform.command.NewEvent;

import java.util.function.Function;
import java.util.stream.Stream;

class MessageContractTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Function<Message, NewEvent>> endings() {
        return Stream.of(
                message -> message.delivered("250 ok", AT),
                message -> message.ambiguous("lost", AT),
                message -> message.failed("550 no", AT),
                Message::unaddressed);
    }

    @ParameterizedTest
    @MethodSource("endings")
    void publishesWhatItsSchemaSays(Function<Message, NewEvent> ending) {
        NewEvent event = ending.apply(MessageExamples.to("anh@example.vn"));
        EventType type = EventTypes.named(event.type()).orElseThrow();

        JsonNode data = withoutNulls(JSON.valueToTree(event.data()));

        assertThat(event.topic()).isEqualTo(type.topic().name());
        assertThat(event.data()).isInstanceOf(type.data());
        assertThat(schema(type).validate(data)).isEmpty();
        assertThat(data.toString()).doesNotContain("anh@", "Ánh");
    }

    private static Schema schema(EventType type) {
        var schema = MessageContractTests.class.getClassLoader().getResourceAsStream(type.schema());
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(schema));
    }

    /** As the journal writes it: what is absent is not written. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof tools.jackson.databind.node.ObjectNode object) {
            object.removeIf(JsonNode::isNull);
            object.forEach(MessageContractTests::withoutNulls);
        }
        return node;
    }
}
