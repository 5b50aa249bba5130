package vn.motcua.catalog.form;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Optional;

/** Tells whether a JSON Schema can be a form. */
public final class FormSchemas {

    /** The dialect of all forms. */
    public static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private static final int MAX_CHARACTERS = 500_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema META =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of(DIALECT));

    private FormSchemas() {}

    /** What is wrong with a schema as a form; empty when it is fit. */
    public static Optional<String> problem(String schema) {
        if (schema.length() > MAX_CHARACTERS) {
            return Optional.of("longer than " + MAX_CHARACTERS + " characters");
        }
        try {
            return problem(JSON.readTree(schema));
        } catch (JacksonException e) {
            return Optional.of("not JSON");
        }
    }

    private static Optional<String> problem(JsonNode schema) {
        if (!schema.path("type").asString("").equals("object")) {
            return Optional.of("type has to be object");
        }
        List<JsonNode> references = schema.findValues("$ref");
        if (references.stream().anyMatch(ref -> !ref.asString("").startsWith("#"))) {
            return Optional.of("$ref may only point into the schema itself");
        }
        return META.validate(schema.toString(), InputFormat.JSON).stream()
                .findFirst()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage());
    }
}
