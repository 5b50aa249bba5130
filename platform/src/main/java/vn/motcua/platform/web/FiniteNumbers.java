package vn.motcua.platform.web;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jackson.JsonNodeDeserializer;

/**
 * Reads free JSON and refuses numbers such as {@code 1e999}, which would be read as infinite and
 * have no canonical form.
 */
class FiniteNumbers extends ValueDeserializer<JsonNode> {

    private final ValueDeserializer<? extends JsonNode> nodes =
            JsonNodeDeserializer.getDeserializer(JsonNode.class);

    @Override
    public JsonNode deserialize(JsonParser parser, DeserializationContext context) {
        JsonNode node = nodes.deserialize(parser, context);
        if (!isFinite(node)) {
            throw context.weirdNumberException(
                    Double.POSITIVE_INFINITY, Double.class, "not finite");
        }
        return node;
    }

    @Override
    public JsonNode getNullValue(DeserializationContext context) {
        return context.getNodeFactory().nullNode();
    }

    /** A field that is not there is not a field that is null. */
    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    private static boolean isFinite(JsonNode node) {
        return node.isContainer()
                ? node.values().stream().allMatch(FiniteNumbers::isFinite)
                : !node.isFloatingPointNumber() || Double.isFinite(node.doubleValue());
    }
}
