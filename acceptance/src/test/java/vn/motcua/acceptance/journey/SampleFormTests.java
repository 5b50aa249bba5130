package vn.motcua.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.motcua.acceptance.client.Unexpected;

import java.util.Map;
import java.util.Random;

class SampleFormTests {

    @Test
    void fillsWhatTheTokenKnows() {
        assertThat(filled("{'type':'string','x-prefill':'name','examples':['X']}").asString())
                .isEqualTo("Lan");
    }

    @Test
    void prefersExamples() {
        assertThat(
                        filled(
                                        "{'type':'string','pattern':'^0[0-9]{9}$','examples':['0912345678']}")
                                .asString())
                .isEqualTo("0912345678");
    }

    @Test
    void choosesAmongNamedValues() {
        assertThat(filled("{'type':'string','enum':['A','B']}").asString()).isIn("A", "B");
        assertThat(filled("{'oneOf':[{'const':'c1'},{'const':'c2'}]}").asString()).isIn("c1", "c2");
    }

    @Test
    void fillsObjectsArraysAndReferences() {
        JsonNode form =
                filled(
                        "{'type':'object','properties':{'who':{'$ref':'#/$defs/p'},'list':{'type':'array','minItems':2,"
                            + "'items':{'type':'integer','minimum':3}}},'$defs':{'p':{'type':'object','properties':"
                            + "{'born':{'type':'string','format':'date'},'ok':{'type':'boolean'}}}}}");

        assertThat(form.toString())
                .isEqualTo("{\"who\":{\"born\":\"2020-02-29\",\"ok\":true},\"list\":[3,3]}");
    }

    @Test
    void writesTextsThatAreLongEnough() {
        assertThat(filled("{'type':'string','minLength':20}").asString())
                .hasSizeGreaterThanOrEqualTo(20);
    }

    @Test
    void saysWhereAFormGivesNoExample() {
        assertThatThrownBy(() ->
                        filled(
                                "{'type':'object','properties':{'x':{'type':'string','pattern':'^A$'}}}"))
                .isInstanceOf(Unexpected.class)
                .hasMessageContaining("/x");
    }

    private static JsonNode filled(String schema) {
        JsonNode node = JsonMapper.shared().readTree(schema.replace('\'', '"'));
        return SampleForm.of(node, Map.of("name", "Lan"), new Random(7));
    }
}
