package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.acceptance.client.Unexpected;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Fills a form by its JSON Schema: what the token knows where the form asks for it, else the
 * schema's examples, else the smallest value that the schema allows.
 */
public final class SampleForm {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode root;
    private final Map<String, String> claims;
    private final RandomGenerator random;

    private SampleForm(JsonNode root, Map<String, String> claims, RandomGenerator random) {
        this.root = root;
        this.claims = claims;
        this.random = random;
    }

    /**
     * Makes the data of a form.
     *
     * @param claims of the token, by name: what {@code x-prefill} asks for
     */
    public static JsonNode of(JsonNode schema, Map<String, String> claims, RandomGenerator random) {
        return new SampleForm(schema, claims, random).value(schema, "");
    }

    private JsonNode value(JsonNode schema, String path) {
        JsonNode resolved =
                schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
        String claim = claims.get(resolved.path("x-prefill").asString(""));
        if (claim != null) {
            return NODES.stringNode(claim);
        }
        List<JsonNode> choices = choices(resolved);
        return choices.isEmpty()
                ? made(resolved, path)
                : choices.get(random.nextInt(choices.size()));
    }

    /** Values that the schema itself names. */
    private static List<JsonNode> choices(JsonNode schema) {
        List<JsonNode> found = new ArrayList<>();
        schema.path("examples").forEach(found::add);
        for (String name : List.of("const", "default")) {
            if (found.isEmpty() && schema.has(name)) {
                found.add(schema.get(name));
            }
        }
        if (found.isEmpty()) {
            schema.path("enum").forEach(found::add);
        }
        if (found.isEmpty()) {
            schema.path("oneOf").forEach(option -> found.add(option.path("const")));
            found.removeIf(JsonNode::isMissingNode);
        }
        return found;
    }

    private JsonNode made(JsonNode schema, String path) {
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(schema, path);
            case "array" -> array(schema, path);
            case "boolean" -> NODES.booleanNode(true);
            case "integer" -> NODES.numberNode(schema.path("minimum").asLong(1));
            case "number" -> NODES.numberNode(schema.path("minimum").asDouble(1));
            case "string" -> NODES.stringNode(text(schema, path));
            default ->
                    throw new Unexpected(
                            "The form asks at " + path + " for something unknown: " + schema);
        };
    }

    private ObjectNode object(JsonNode schema, String path) {
        ObjectNode object = NODES.objectNode();
        schema.path("properties")
                .properties()
                .forEach(each ->
                        object.set(
                                each.getKey(), value(each.getValue(), path + "/" + each.getKey())));
        return object;
    }

    private ArrayNode array(JsonNode schema, String path) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < Math.max(1, schema.path("minItems").asInt(1)); i++) {
            array.add(value(schema.path("items"), path + "/" + i));
        }
        return array;
    }

    private static String text(JsonNode schema, String path) {
        if (schema.has("pattern")) {
            throw new Unexpected(
                    "The form gives no example at " + path + " for " + schema.get("pattern"));
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> "2020-02-29";
            case "date-time" -> "2020-02-29T08:30:00Z";
            case "email" -> "an@example.vn";
            default -> "Nội dung".repeat(1 + schema.path("minLength").asInt(1) / 8);
        };
    }

    /** The mapper for whoever reads a schema that comes as text. */
    static JsonMapper json() {
        return JsonMapper.shared();
    }
}
