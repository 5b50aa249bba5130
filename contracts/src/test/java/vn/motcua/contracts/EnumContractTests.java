package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.dossier.DossierAccepted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The values of an enumeration are fixed within a version of a type, because a reader that meets
 * another one stops. {@code -Dmotcua.write=true} adds enumerations that are new to the list; it
 * leaves those alone that are there. Only before its release is out may a line be changed by hand.
 */
class EnumContractTests {

    private static final Path LIST = Path.of("src/test/resources/frozen-enums.txt");
    private static final JsonMapper READER =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    @Test
    void valuesAreWhatTheyWere() throws IOException {
        Map<String, String> frozen = new TreeMap<>(list());
        if (Boolean.getBoolean("motcua.write")) {
            values().forEach(frozen::putIfAbsent);
            Files.write(
                    LIST,
                    frozen.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .toList());
        }

        assertThat(values())
                .as("enumerations on the wire: a new value comes with a new version of the type")
                .isEqualTo(frozen);
    }

    /**
     * A reader ignores what it does not know, but a value that it does not know it must not guess.
     */
    @Test
    void areNotGuessedByAReader() {
        ObjectNode event = (ObjectNode) READER.readTree(sample(DossierAccepted.TYPE));
        event.put("added", "later");
        assertThat(READER.treeToValue(event, DossierAccepted.class).dossier().stage()).isNotNull();

        event.withObjectProperty("dossier").put("stage", "ARCHIVED");

        assertThatThrownBy(() -> READER.treeToValue(event, DossierAccepted.class))
                .isInstanceOf(InvalidFormatException.class);
    }

    private static Stream<EventType> types() {
        return EventTypes.all().stream();
    }

    private static String sample(String name) {
        return EventTypes.all().stream()
                .filter(type -> type.name().equals(name))
                .map(type -> Resources.text(type.samples().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    /** By type and enumeration, so that each version of a type has its own. */
    private static Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        types().forEach(type -> {
            JsonNode definitions = READER.readTree(Resources.text(type.schema())).path("$defs");
            definitions
                    .properties()
                    .forEach(each -> {
                        JsonNode constants = each.getValue().path("enum");
                        if (constants.isArray()) {
                            values.put(
                                    type.name() + " " + each.getKey(),
                                    constants
                                            .valueStream()
                                            .map(JsonNode::asString)
                                            .collect(Collectors.joining(" ")));
                        }
                    });
        });
        return values;
    }

    private static Map<String, String> list() throws IOException {
        if (!Files.exists(LIST)) {
            return Map.of();
        }
        try (Stream<String> lines = Files.lines(LIST)) {
            return lines.map(line -> line.split(": ", 2))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        }
    }
}
