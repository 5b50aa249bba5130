package vn.motcua.dossier.form;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/**
 * Fills in what the portal knows of the person, so that nobody has to write it twice. A field says
 * by {@code x-prefill} which claim of the token it is. Legal: TT 32/2017 Art. 4, 11(2)(c).
 */
@Component
public class Prefill {

    /** Marks a field of a form with the claim it is filled from. */
    static final String MARK = "x-prefill";

    private static final int DEEPEST = 8;

    private final JsonMapper json;

    public Prefill(JsonMapper json) {
        this.json = json;
    }

    /**
     * The answers that are known.
     *
     * @param schema of the form, as text
     * @param known values by the names of the claims
     */
    public ObjectNode of(String schema, Map<String, String> known) {
        ObjectNode answers = json.createObjectNode();
        fill(json.readTree(schema), known, answers, 0);
        return answers;
    }

    private void fill(JsonNode schema, Map<String, String> known, ObjectNode answers, int depth) {
        schema.path("properties")
                .forEachEntry((name, field) -> {
                    String value = known.get(field.path(MARK).asString(""));
                    if (value != null) {
                        answers.put(name, value);
                    } else if (field.has("properties") && depth < DEEPEST) {
                        ObjectNode inner = json.createObjectNode();
                        fill(field, known, inner, depth + 1);
                        if (!inner.isEmpty()) {
                            answers.set(name, inner);
                        }
                    }
                });
    }
}
