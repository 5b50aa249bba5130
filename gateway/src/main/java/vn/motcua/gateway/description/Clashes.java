package vn.motcua.gateway.description;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Components that two services describe otherwise under one name, {@code schemas/Page}. One that
 * refers to such a component means something else in each service too, though it reads the same.
 */
final class Clashes {

    private final Map<String, ObjectNode> documents;
    private final Set<String> found = new HashSet<>();

    private Clashes(Map<String, ObjectNode> documents) {
        this.documents = documents;
    }

    /** The clashing components, as {@code section/name}. */
    static Set<String> among(Map<String, ObjectNode> documents) {
        Clashes clashes = new Clashes(documents);
        Map<String, Set<JsonNode>> readings = clashes.readings();
        readings.forEach((component, different) -> {
            if (different.size() > 1) {
                clashes.found.add(component);
            }
        });
        while (clashes.grow(readings)) {
            // until nothing that refers to a clash is left out
        }
        return clashes.found;
    }

    private Map<String, Set<JsonNode>> readings() {
        Map<String, Set<JsonNode>> readings = new HashMap<>();
        documents
                .values()
                .forEach(document ->
                        Components.each(
                                document,
                                (component, value) ->
                                        readings.computeIfAbsent(component, key -> new HashSet<>())
                                                .add(value)));
        return readings;
    }

    private boolean grow(Map<String, Set<JsonNode>> readings) {
        Set<String> more = new HashSet<>();
        readings.forEach((component, values) -> {
            boolean refers =
                    values.stream()
                            .flatMap(value -> References.in(value).stream())
                            .anyMatch(found::contains);
            if (refers) {
                more.add(component);
            }
        });
        return found.addAll(more);
    }
}
