package vn.motcua.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

class MergerTests {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Merger merger =
            new Merger((service, path) -> path.startsWith("/api/v1/" + service));

    @Test
    void putsThePathsOfAllIntoOne() {
        ObjectNode merged =
                merge("{'paths':{'/api/v1/a/x':{}}}", "{'paths':{'/api/v1/b':{},'/actuator':{}}}");

        assertThat(merged.path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(merged.path("paths").propertyNames())
                .containsExactly("/api/v1/a/x", "/api/v1/b");
    }

    @Test
    void sharesWhatBothDescribeInTheSameWords() {
        String problem = "'components':{'schemas':{'Problem':{'type':'object'}}}";

        ObjectNode merged = merge("{'paths':{}," + problem + "}", "{'paths':{}," + problem + "}");

        assertThat(merged.at("/components/schemas").propertyNames()).containsExactly("Problem");
    }

    @Test
    void keepsApartWhatBothDescribeOtherwise() {
        ObjectNode merged =
                merge(
                        """
                        {'paths':{'/api/v1/a':{'get':{'x':{'$ref':'#/components/schemas/Page'}}}},
                         'components':{'schemas':{'Page':{'title':'of a'}}}}
                        """,
                        """
                        {'paths':{'/api/v1/b':{'get':{'x':{'$ref':'#/components/schemas/Page'}}}},
                         'components':{'schemas':{'Page':{'title':'of b'}}}}
                        """);

        assertThat(merged.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("APage", "BPage");
        assertThat(merged.at("/paths/~1api~1v1~1a/get/x/$ref").asString())
                .isEqualTo("#/components/schemas/APage");
        assertThat(merged.at("/paths/~1api~1v1~1b/get/x/$ref").asString())
                .isEqualTo("#/components/schemas/BPage");
        assertThat(merged.at("/components/schemas/BPage/title").asString()).isEqualTo("of b");
    }

    @Test
    void keepsApartWhatRefersToSomethingKeptApart() {
        String list = "'List':{'items':{'$ref':'#/components/schemas/Item'}}";
        ObjectNode merged =
                merge(
                        "{'paths':{},'components':{'schemas':{" + list + ",'Item':{'title':'a'}}}}",
                        "{'paths':{},'components':{'schemas':{"
                                + list
                                + ",'Item':{'title':'b'}}}}");

        assertThat(merged.at("/components/schemas").propertyNames())
                .containsExactlyInAnyOrder("AList", "AItem", "BList", "BItem");
        assertThat(merged.at("/components/schemas/BList/items/$ref").asString())
                .isEqualTo("#/components/schemas/BItem");
    }

    @Test
    void renamesSecuritySchemesWhereTheyAreDemanded() {
        ObjectNode merged =
                merge(
                        """
                        {'paths':{'/api/v1/a':{'get':{}}},'security':[{'token':['x']}],
                         'components':{'securitySchemes':{'token':{'type':'http'}}}}
                        """,
                        """
                        {'paths':{'/api/v1/b':{'get':{'security':[]}}},'security':[{'token':[]}],
                         'components':{'securitySchemes':{'token':{'type':'oauth2'}}}}
                        """);

        assertThat(merged.at("/paths/~1api~1v1~1a/get/security/0/AToken/0").asString()).isEmpty();
        assertThat(merged.at("/paths/~1api~1v1~1a/get/security/0/Atoken/0").asString())
                .isEqualTo("x");
        assertThat(merged.at("/paths/~1api~1v1~1b/get/security")).isEmpty();
    }

    @Test
    void operationsHaveDifferentIds() {
        ObjectNode merged =
                merge(
                        "{'paths':{'/api/v1/a':{'get':{'operationId':'list'}}}}",
                        "{'paths':{'/api/v1/b':{'get':{'operationId':'list'},"
                                + "'post':{'operationId':'create'}}}}");

        assertThat(merged.at("/paths/~1api~1v1~1a/get/operationId").asString()).isEqualTo("aList");
        assertThat(merged.at("/paths/~1api~1v1~1b/get/operationId").asString()).isEqualTo("bList");
        assertThat(merged.at("/paths/~1api~1v1~1b/post/operationId").asString())
                .isEqualTo("create");
    }

    @Test
    void saysWhoIsMissing() {
        ObjectNode merged = merger.merge(Map.of("a", read("{'paths':{}}")), List.of("b", "c"));

        assertThat(merged.at("/info/description").asString()).contains("missing", "b, c");
        assertThat(merged.path("x-missing-services").size()).isEqualTo(2);
    }

    @Test
    void leavesWhatItWasGivenAsItWas() {
        ObjectNode given = read("{'paths':{'/actuator':{}}}");

        merger.merge(Map.of("a", given), List.of());

        assertThat(given).isEqualTo(read("{'paths':{'/actuator':{}}}"));
    }

    private ObjectNode merge(String a, String b) {
        return merger.merge(Map.of("a", read(a), "b", read(b)), List.of());
    }

    private static ObjectNode read(String json) {
        return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
    }
}
