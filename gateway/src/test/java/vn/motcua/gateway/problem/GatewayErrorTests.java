package vn.motcua.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Holds {@code docs/errors} against the enum, as the services do; {@code -Dmotcua.write=true}
 * writes the pages instead.
 */
class GatewayErrorTests {

    private static final Path FOLDER = Path.of("..", "docs", "errors");

    @Test
    void codesAreUniqueAndMessagesThereInBothLanguages() {
        assertThat(Arrays.stream(GatewayError.values()).map(GatewayError::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("GTW-\\d{4}"));
        for (GatewayError error : GatewayError.values()) {
            assertThat(error.status().isError()).isTrue();
            assertThat(error.message(Languages.VI))
                    .isNotBlank()
                    .isNotEqualTo(error.message(Languages.EN));
        }
    }

    @Test
    void everyCodeHasItsPage() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        for (GatewayError error : GatewayError.values()) {
            pages.put(error.code() + ".md", page(error));
        }
        if (Boolean.getBoolean("motcua.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
            }
        }

        assertThat(stored())
                .as("docs/errors is behind the enum: run the test with -Dmotcua.write=true")
                .isEqualTo(pages);
    }

    private static Map<String, String> stored() throws IOException {
        Map<String, String> stored = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("GTW-")) {
                    stored.put(name, Files.readString(file));
                }
            }
        }
        return stored;
    }

    private static String page(GatewayError error) {
        return """
        # %1$s %2$s

        | | |
        |---|---|
        | Status | %3$d %4$s |
        | Type | `urn:motcua:problem:%1$s` |

        **vi** %5$s

        **en** %6$s
        """
                .formatted(
                        error.code(),
                        error.title(),
                        error.status().value(),
                        error.status().getReasonPhrase(),
                        error.message(Languages.VI),
                        error.message(Languages.EN));
    }
}
