package vn.motcua.gateway.description;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.function.BiConsumer;

/** The block {@code components} of an OpenAPI document. */
final class Components {

    static final String BLOCK = "components";

    private Components() {}

    /** Every component, as {@code section/name}, with its value. */
    static void each(ObjectNode document, BiConsumer<String, JsonNode> visitor) {
        document.path(BLOCK)
                .properties()
                .forEach(section ->
                        section.getValue()
                                .properties()
                                .forEach(component ->
                                        visitor.accept(
                                                section.getKey() + "/" + component.getKey(),
                                                component.getValue())));
    }
}
