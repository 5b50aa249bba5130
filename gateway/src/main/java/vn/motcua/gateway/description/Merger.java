package vn.motcua.gateway.description;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Makes one OpenAPI document of several. Whatever two services describe in the same words stands
 * there once; what they describe otherwise under the same name carries the name of the service.
 */
final class Merger {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final BiPredicate<String, String> answers;

    /**
     * @param answers whether a service (first) is routed a path (second): other paths are its own
     *     affair
     */
    Merger(BiPredicate<String, String> answers) {
        this.answers = answers;
    }

    /**
     * The merged document.
     *
     * @param documents by the short names of the services; they are left as they are
     * @param missing services whose document is not there
     */
    ObjectNode merge(Map<String, ObjectNode> documents, Collection<String> missing) {
        Map<String, ObjectNode> own = new TreeMap<>();
        documents.forEach((name, document) -> own.put(name, routed(name, document.deepCopy())));
        Set<String> clashes = Clashes.among(own);
        own.forEach((name, document) -> References.rewrite(document, renaming(name, clashes)));
        Set<String> operations = repeatedOperations(own.values());
        ObjectNode merged = head(missing);
        ObjectNode paths = merged.putObject("paths");
        ObjectNode components = JsonNodeFactory.instance.objectNode();
        Map<String, JsonNode> tags = new LinkedHashMap<>();
        own.forEach((name, document) -> {
            document.path("tags")
                    .forEach(tag -> tags.putIfAbsent(tag.path("name").asString(), tag));
            document.path("paths")
                    .properties()
                    .forEach(path -> {
                        renameOperations(path.getValue(), name, operations);
                        paths.set(path.getKey(), path.getValue());
                    });
            addComponents(components, document, renaming(name, clashes));
        });
        merged.putArray("tags").addAll(tags.values());
        merged.set(Components.BLOCK, components);
        return merged;
    }

    private ObjectNode routed(String name, ObjectNode document) {
        JsonNode security = document.get("security");
        if (document.get("paths") instanceof ObjectNode paths) {
            Set<String> others =
                    paths.propertyStream()
                            .map(Map.Entry::getKey)
                            .filter(path -> !answers.test(name, path))
                            .collect(Collectors.toSet());
            paths.remove(others);
            if (security != null) {
                paths.forEach(path -> operations(path).forEach(o -> inherit(o, security)));
            }
        }
        return document;
    }

    /** What the document demands of all its operations has to be said by each once it is merged. */
    private static void inherit(ObjectNode operation, JsonNode security) {
        if (!operation.has("security")) {
            operation.set("security", security.deepCopy());
        }
    }

    private static UnaryOperator<String> renaming(String service, Set<String> clashes) {
        return component -> {
            if (!clashes.contains(component)) {
                return component;
            }
            int name = component.indexOf('/') + 1;
            return component.substring(0, name) + capitalized(service) + component.substring(name);
        };
    }

    private static void addComponents(
            ObjectNode components, ObjectNode document, UnaryOperator<String> renaming) {
        Components.each(
                document,
                (component, value) -> {
                    String renamed = renaming.apply(component);
                    int slash = renamed.indexOf('/');
                    components
                            .withObjectProperty(renamed.substring(0, slash))
                            .set(renamed.substring(slash + 1), value);
                });
    }

    private static Set<String> repeatedOperations(Collection<ObjectNode> documents) {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new TreeSet<>();
        for (ObjectNode document : documents) {
            for (JsonNode path : document.path("paths")) {
                for (ObjectNode operation : operations(path)) {
                    String id = operation.path("operationId").asString();
                    if (!id.isEmpty() && !seen.add(id)) {
                        repeated.add(id);
                    }
                }
            }
        }
        return repeated;
    }

    private static void renameOperations(JsonNode path, String service, Set<String> repeated) {
        for (ObjectNode operation : operations(path)) {
            String id = operation.path("operationId").asString();
            if (repeated.contains(id)) {
                operation.put("operationId", service + capitalized(id));
            }
        }
    }

    private static Collection<ObjectNode> operations(JsonNode path) {
        return path.propertyStream()
                .filter(field -> METHODS.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static ObjectNode head(Collection<String> missing) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Một Cửa");
        info.put("version", "v1");
        info.put("description", Texts.description(missing));
        info.putObject("license")
                .put("name", "Apache License, Version 2.0")
                .put("identifier", "Apache-2.0");
        info.putObject("contact").put("name", "Một Cửa").put("url", "/");
        document.putArray("servers").addObject().put("url", "/").put("description", "The gateway");
        if (!missing.isEmpty()) {
            ArrayNode names = document.putArray("x-missing-services");
            missing.forEach(names::add);
        }
        return document;
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
