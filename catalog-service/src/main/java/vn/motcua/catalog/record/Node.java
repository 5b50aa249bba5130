package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.util.List;

/**
 * A part of a record, read by types: what has another type refuses the record.
 *
 * @param path for the report: {@code executionMethods[0]}
 */
record Node(JsonNode json, String path) {

    @Nullable String text(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrongType(field);
        }
        return value.asString();
    }

    @Nullable BigDecimal number(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isNumber()) {
            throw wrongType(field);
        }
        return value.decimalValue();
    }

    List<Node> objects(String field) {
        return elements(field).stream()
                .map(node -> {
                    if (!node.json().isObject()) {
                        throw new Refusal(RecordErrors.WRONG_TYPE, node.path());
                    }
                    return node;
                })
                .toList();
    }

    List<String> texts(String field) {
        return elements(field).stream()
                .map(node -> {
                    if (!node.json().isString()) {
                        throw new Refusal(RecordErrors.WRONG_TYPE, node.path());
                    }
                    return node.json().asString();
                })
                .toList();
    }

    private List<Node> elements(String field) {
        JsonNode value = value(field);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrongType(field);
        }
        List<JsonNode> all = value.valueStream().toList();
        return java.util.stream.IntStream.range(0, all.size())
                .mapToObj(i -> new Node(all.get(i), child(field) + "[" + i + "]"))
                .toList();
    }

    private @Nullable JsonNode value(String field) {
        JsonNode value = json.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private Refusal wrongType(String field) {
        return new Refusal(RecordErrors.WRONG_TYPE, child(field));
    }

    private String child(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
