package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.platform.command.NewEvent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Holds an event as a mapper made it against the contract. */
public final class WireEvents {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WireEvents() {}

    /** The event's data as a reader gets it; fails when it breaks the schema. */
    public static <T> T read(NewEvent event, Class<T> type) {
        EventType contract = EventTypes.named(event.type()).orElseThrow();
        assertThat(event.topic()).isEqualTo(contract.topic().name());
        String data = JSON.writeValueAsString(event.data());
        assertThat(
                        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(resource(contract.schema()), InputFormat.JSON)
                                .validate(data, InputFormat.JSON))
                .isEmpty();
        return JSON.readValue(data, type);
    }

    /** The golden sample of a type. */
    public static <T> T sample(EventType type, Class<T> data) {
        return JSON.readValue(resource(type.sample()), data);
    }

    private static String resource(String path) {
        try (InputStream input = WireEvents.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(input).as(path).isNotNull();
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
