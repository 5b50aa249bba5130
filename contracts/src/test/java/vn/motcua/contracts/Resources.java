package vn.motcua.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is committed under the resources of this module. */
final class Resources {

    static final Path FOLDER = Path.of("src/main/resources");

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Resources() {}

    static String text(String resource) {
        try {
            return Files.readString(FOLDER.resolve(resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String resource) {
        return JsonMapper.shared().readTree(text(resource));
    }

    /** What is wrong with data, by the committed schema of its type, formats checked. */
    static List<Error> validate(EventType type, JsonNode data) {
        Schema schema = SCHEMAS.getSchema(json(type.schema()));
        return schema.validate(
                data,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
