package vn.motcua.gateway.description;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Where an OpenAPI document refers to one of its components. */
final class References {

    private static final String PREFIX = "#/components/";

    private References() {}

    /** The components that a part of a document refers to, as {@code section/name}. */
    static Set<String> in(JsonNode part) {
        Set<String> found = new HashSet<>();
        rewrite(
                part.deepCopy(),
                component -> {
                    found.add(component);
                    return component;
                });
        return found;
    }

    /**
     * Changes every reference in a part, in place: {@code $ref}, the mapping of a discriminator,
     * and the names of security schemes.
     */
    static void rewrite(JsonNode part, UnaryOperator<String> renaming) {
        if (part instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> field : object.properties()) {
                JsonNode value = field.getValue();
                if (value.isString() && value.stringValue().startsWith(PREFIX)) {
                    String component = value.stringValue().substring(PREFIX.length());
                    object.put(field.getKey(), PREFIX + renaming.apply(component));
                } else if (field.getKey().equals("security") && value instanceof ArrayNode needs) {
                    needs.forEach(need -> {
                        if (need instanceof ObjectNode schemes) {
                            renameSchemes(schemes, renaming);
                        }
                    });
                } else {
                    rewrite(value, renaming);
                }
            }
        } else if (part instanceof ArrayNode array) {
            array.forEach(item -> rewrite(item, renaming));
        }
    }

    private static void renameSchemes(ObjectNode need, UnaryOperator<String> renaming) {
        ObjectNode renamed = need.objectNode();
        need.properties()
                .forEach(scheme -> {
                    String component = renaming.apply("securitySchemes/" + scheme.getKey());
                    renamed.set(component.substring(component.indexOf('/') + 1), scheme.getValue());
                });
        need.removeAll();
        need.setAll(renamed);
    }
}
