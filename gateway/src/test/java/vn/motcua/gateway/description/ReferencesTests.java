package vn.motcua.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

class ReferencesTests {

    private static final String DOCUMENT =
            """
            {"paths":{"/api/v1/a":{"get":{
               "security":[{"token":["x"]}],
               "parameters":[{"$ref":"#/components/parameters/Limit"}],
               "responses":{"200":{"content":{"application/json":{"schema":
                 {"oneOf":[{"$ref":"#/components/schemas/One"}],
                  "discriminator":{"mapping":{"one":"#/components/schemas/One"}}}}}}}}}},
             "components":{"schemas":{"One":{"$ref":"#/components/schemas/Two"},"Two":{}},
               "parameters":{"Limit":{}},"securitySchemes":{"token":{}}}}
            """;

    private final ObjectNode document = (ObjectNode) JsonMapper.shared().readTree(DOCUMENT);

    @Test
    void findsWhateverADocumentRefersTo() {
        assertThat(References.in(document))
                .containsExactlyInAnyOrder(
                        "parameters/Limit", "schemas/One", "schemas/Two", "securitySchemes/token");
    }

    @Test
    void looksWithoutChanging() {
        ObjectNode before = document.deepCopy();

        assertThat(References.in(document)).isNotEmpty();

        assertThat(document).isEqualTo(before);
    }

    @Test
    void renamesWhereverANameStands() {
        References.rewrite(document, name -> name.replace("/One", "/AOne").replace("/t", "/At"));

        JsonNode schema =
                document.at(
                        "/paths/~1api~1v1~1a/get/responses/200/content/application~1json/schema");
        assertThat(schema.at("/oneOf/0/$ref").asString()).isEqualTo("#/components/schemas/AOne");
        assertThat(schema.at("/discriminator/mapping/one").asString())
                .isEqualTo("#/components/schemas/AOne");
        assertThat(document.at("/paths/~1api~1v1~1a/get/security/0/Atoken/0").asString())
                .isEqualTo("x");
        assertThat(document.at("/components/schemas/One/$ref").asString())
                .isEqualTo("#/components/schemas/Two");
    }

    @Test
    void visitsEveryComponentByItsSection() {
        Map<String, JsonNode> found = new TreeMap<>();

        Components.each(document, found::put);

        assertThat(found)
                .containsOnlyKeys(
                        "parameters/Limit", "schemas/One", "schemas/Two", "securitySchemes/token");
    }

    @Test
    void knowsNoClashWhereAllSayTheSame() {
        assertThat(Clashes.among(Map.of("a", document, "b", document.deepCopy()))).isEmpty();
    }

    /** One refers to Two: where Two means two things, One does too, though it reads the same. */
    @Test
    void takesWhateverLeadsToAClashForOne() {
        ObjectNode other = document.deepCopy();
        ((ObjectNode) other.at("/components/schemas/Two")).put("title", "another");

        assertThat(Clashes.among(Map.of("a", document, "b", other)))
                .containsExactlyInAnyOrder("schemas/One", "schemas/Two");
    }

    /** However many services: what they describe alike is there once, else once for each. */
    @Property(tries = 50)
    void keepsEveryPathAndEveryReading(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 2) Integer> titles) {
        Map<String, ObjectNode> documents = new TreeMap<>();
        for (int i = 0; i < titles.size(); i++) {
            ObjectNode one = document.deepCopy();
            ObjectNode paths = one.putObject("paths");
            paths.putObject("/api/v1/s" + i)
                    .putObject("get")
                    .putObject("x")
                    .put("$ref", "#/components/schemas/Two");
            ((ObjectNode) one.at("/components/schemas/Two")).put("title", "t" + titles.get(i));
            documents.put("s" + i, one);
        }

        ObjectNode merged = new Merger((_, _) -> true).merge(documents, List.of());

        assertThat(merged.path("paths").size()).isEqualTo(titles.size());
        for (int i = 0; i < titles.size(); i++) {
            String reference = merged.at("/paths/~1api~1v1~1s" + i + "/get/x/$ref").asString();
            assertThat(merged.at(reference.substring(1)).path("title").asString())
                    .isEqualTo("t" + titles.get(i));
        }
    }
}
