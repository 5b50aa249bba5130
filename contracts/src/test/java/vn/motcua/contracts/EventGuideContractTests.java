package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The guide for integrators lists every type and every topic, and none that does not exist. */
class EventGuideContractTests {

    private final List<String> rows = rows();

    @Test
    void everyTypeHasARow() {
        assertThat(rows)
                .filteredOn(name -> name.startsWith("vn.motcua."))
                .containsExactlyElementsOf(EventTypes.all().stream().map(EventType::name).toList());
    }

    @Test
    void everyTopicHasARow() {
        assertThat(rows)
                .filteredOn(name -> name.startsWith("motcua."))
                .containsExactlyElementsOf(Topics.all().stream().map(Topic::name).toList());
    }

    private static List<String> rows() {
        try {
            String guide = Files.readString(Path.of("../docs/events.md"));
            return Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                    .matcher(guide)
                    .results()
                    .map((MatchResult row) -> row.group(1))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
