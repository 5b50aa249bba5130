package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.dossier.DossierEvent;
import vn.motcua.contracts.dossier.DossierResolved;
import vn.motcua.contracts.dossier.DossierState;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Samples, schemas and records agree: what was written stays readable, and what is broken is
 * refused.
 */
class SampleContractTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<EventType> types() {
        return EventTypes.all();
    }

    static Stream<Arguments> samples() {
        return types().stream()
                .flatMap(type -> type.samples().stream().map(sample -> Arguments.of(type, sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleIsValid(EventType type, String sample) {
        assertThat(Resources.validate(type, Resources.json(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sampleSurvivesARoundTripThroughTheRecord(EventType type, String sample) {
        JsonNode data = Resources.json(sample);

        assertThat(wire(read(type, data), data)).isEqualTo(data);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void absentFieldMayBeWrittenAsNull(EventType type, String sample) {
        JsonNode withNulls =
                JSON.readTree(JSON.writeValueAsString(read(type, Resources.json(sample))));

        assertThat(Resources.validate(type, withNulls)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fieldsOfLaterReleasesAreIgnored(EventType type, String sample) {
        JsonNode later = Resources.json(sample);
        objects(later).forEach(object -> object.putObject("addedLater").put("by", "0.9"));

        assertThat(Resources.validate(type, later)).isEmpty();
        assertThat(read(type, later)).isEqualTo(read(type, Resources.json(sample)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldThatTellsWhatHappenedIsInTheSample(EventType type) {
        JsonNode properties = Resources.json(type.schema()).get("properties");

        assertThat(Resources.json(type.sample()).propertyNames())
                .containsAll(properties.propertyNames());
    }

    @Test
    void everyFieldOfTheStateIsInSomeSample() {
        List<String> filled =
                types().stream()
                        .filter(type -> DossierEvent.class.isAssignableFrom(type.data()))
                        .flatMap(type ->
                                Resources.json(type.sample()).get("dossier").propertyStream())
                        .filter(field -> !field.getValue().isNull())
                        .map(Map.Entry::getKey)
                        .distinct()
                        .toList();

        assertThat(filled)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(DossierState.class.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("types")
    void valueOfAnotherTypeIsRefusedWhereverItStands(EventType type) {
        JsonNode sample = Resources.json(type.sample());
        for (JsonPointer leaf : leaves(sample, JsonPointer.empty()).toList()) {
            JsonNode broken = with(sample, leaf, JSON.createObjectNode().put("broken", true));

            assertThat(Resources.validate(type, broken)).as("%s", leaf).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void missingRequiredFieldIsRefused(EventType type) {
        for (JsonNode required : Resources.json(type.schema()).get("required")) {
            ObjectNode broken = (ObjectNode) Resources.json(type.sample());
            broken.remove(required.stringValue());

            assertThat(Resources.validate(type, broken)).as("%s", required).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("brokenValues")
    void valueThatMeansNothingIsRefused(String pointer, JsonNode value) {
        EventType type = EventTypes.of(DossierResolved.class);
        JsonNode broken = with(Resources.json(type.sample()), JsonPointer.compile(pointer), value);

        assertThat(Resources.validate(type, broken))
                .isNotEmpty()
                .allMatch(error -> pointer.startsWith(error.getInstanceLocation().toString()));
    }

    static Stream<Arguments> brokenValues() {
        var nodes = JSON.getNodeFactory();
        return Stream.of(
                Arguments.of("/dossier/stage", nodes.stringNode("FORCED")),
                Arguments.of("/dossier/dueAt", nodes.stringNode("16/03/2026")),
                Arguments.of("/dossier/dueAt", nodes.stringNode("2026-03-16T17:00:00")),
                Arguments.of("/dossier/code", nodes.stringNode("hồ sơ 12")),
                Arguments.of("/dossier/nationalStatus", nodes.numberNode(11)),
                Arguments.of("/dossier/procedure/version", nodes.numberNode(0)),
                Arguments.of("/person/email", nodes.stringNode("không có")),
                Arguments.of("/person/language", nodes.stringNode("fr")));
    }

    private static Object read(EventType type, JsonNode data) {
        return JSON.treeToValue(data, type.data());
    }

    /**
     * A record as a producer writes it beside the person of the sample; absent and null are the
     * same.
     */
    private static JsonNode wire(Object record, JsonNode sample) {
        ObjectNode wire = (ObjectNode) JSON.readTree(JSON.writeValueAsString(record));
        objects(wire).forEach(object -> object.removeIf(JsonNode::isNull));
        if (sample.has("person")) {
            JsonNode person = sample.get("person");
            wire.set(
                    "person",
                    person.isNull()
                            ? person
                            : JSON.valueToTree(JSON.treeToValue(person, Person.class)));
        }
        return wire;
    }

    private static Stream<ObjectNode> objects(JsonNode node) {
        Stream<ObjectNode> below =
                node.valueStream().toList().stream().flatMap(SampleContractTests::objects);
        return node instanceof ObjectNode object ? Stream.concat(Stream.of(object), below) : below;
    }

    private static Stream<JsonPointer> leaves(JsonNode node, JsonPointer at) {
        return switch (node) {
            case ObjectNode object ->
                    object.propertyStream()
                            .flatMap(field ->
                                    leaves(field.getValue(), at.appendProperty(field.getKey())));
            case ArrayNode array ->
                    Stream.iterate(0, i -> i + 1)
                            .limit(array.size())
                            .flatMap(i -> leaves(array.get(i), at.appendIndex(i)));
            default -> Stream.of(at);
        };
    }

    private static JsonNode with(JsonNode sample, JsonPointer at, JsonNode value) {
        JsonNode copy = sample.deepCopy();
        switch (copy.at(at.head())) {
            case ObjectNode object -> object.set(at.last().getMatchingProperty(), value);
            case ArrayNode array -> array.set(at.last().getMatchingIndex(), value);
            default -> throw new IllegalArgumentException(at.toString());
        }
        return copy;
    }
}
