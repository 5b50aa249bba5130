package vn.motcua.catalog.form;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** Answers a form with the examples that it names, and checks answers against it. */
public final class Examples {

    private Examples() {}

    public static JsonNode of(JsonNode schema) {
        JsonNode example = schema.path("examples").path(0);
        if (!example.isMissingNode()) {
            return example;
        }
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        schema.path("properties")
                .properties()
                .forEach(field -> answers.set(field.getKey(), of(field.getValue())));
        return answers;
    }

    public static List<Error> errors(String schema, JsonNode answers) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(answers.toString(), InputFormat.JSON);
    }
}
