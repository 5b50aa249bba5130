package vn.motcua.dossier.form;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.motcua.platform.web.Issue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Checks answers against the JSON Schema of a form. Schemas are compiled once; nothing is ever
 * fetched for them.
 */
@Component
public class FormSchemas {

    private static final int MOST_KEPT = 2_000;
    private static final int MOST_ISSUES = 100;

    private final SchemaRegistry registry =
            SchemaRegistry.withDialect(
                    Dialect.builder(Dialects.getDraft202012())
                            .keyword(new NonValidationKeyword(Prefill.MARK))
                            .build(),
                    builder ->
                            builder.schemaCacheEnabled(false)
                                    .schemaRegistryConfig(
                                            SchemaRegistryConfig.builder()
                                                    .formatAssertionsEnabled(true)
                                                    .build())
                                    .schemaLoader(loader -> loader.fetchRemoteResources(false)));
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    /** Everything that is wrong with the answers, at most a hundred things. */
    public List<Issue> check(String schema, JsonNode answers) {
        return compiled(schema).validate(answers).stream()
                .limit(MOST_ISSUES)
                .map(Complaint::of)
                .toList();
    }

    /**
     * What is wrong so far with answers that are not finished: nothing is missed yet, and what is
     * empty is not judged.
     */
    public List<Issue> warnings(String schema, JsonNode answers) {
        return compiled(schema).validate(answers).stream()
                .filter(error -> !unfinished(error))
                .limit(MOST_ISSUES)
                .map(Complaint::of)
                .toList();
    }

    private static boolean unfinished(Error error) {
        JsonNode value = error.getInstanceNode();
        boolean empty = value != null && value.isString() && value.stringValue().isEmpty();
        return empty
                || switch (error.getKeyword()) {
                    case "required",
                            "dependentRequired",
                            "minProperties",
                            "minItems",
                            "minContains",
                            "contains" ->
                            true;
                    case null, default -> false;
                };
    }

    private Schema compiled(String schema) {
        Schema known = compiled.get(schema);
        if (known != null) {
            return known;
        }
        if (compiled.size() >= MOST_KEPT) {
            compiled.clear();
        }
        Schema fresh = registry.getSchema(schema, InputFormat.JSON);
        compiled.put(schema, fresh);
        return fresh;
    }
}
