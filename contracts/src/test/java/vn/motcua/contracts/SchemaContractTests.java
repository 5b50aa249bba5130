package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The committed schemas are those of the records; {@code -Dmotcua.write=true} writes them. */
class SchemaContractTests {

    static List<EventType> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaIsTheOneOfTheRecord(EventType type) throws IOException {
        String schema =
                JsonMapper.shared()
                                .writerWithDefaultPrettyPrinter()
                                .writeValueAsString(SchemaOf.type(type))
                        + "\n";
        Path file = Resources.FOLDER.resolve(type.schema());
        if (Boolean.getBoolean("motcua.write")) {
            Files.writeString(file, schema);
        }

        assertThat(file).as("write it with -Dmotcua.write=true").content().isEqualTo(schema);
    }

    @Test
    void nothingElseIsThere() throws IOException {
        List<String> expected =
                types().stream()
                        .flatMap(type ->
                                Stream.concat(Stream.of(type.schema()), type.samples().stream()))
                        .sorted()
                        .toList();
        try (Stream<Path> files = Files.walk(Resources.FOLDER)) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".json"))
                                    .map(file -> Resources.FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
