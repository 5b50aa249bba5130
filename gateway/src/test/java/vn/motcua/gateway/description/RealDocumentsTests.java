package vn.motcua.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.gateway.route.ApiPath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/**
 * Merges the documents that the services really give out: each service's tests hold its copy in
 * {@code docs/openapi} against the running service.
 */
class RealDocumentsTests {

    private static final List<String> SERVICES =
            List.of("catalog", "dossier", "notification", "payment", "stats");

    private static final Map<String, Set<String>> ROUTES = routes();

    private final Map<String, ObjectNode> documents = read();
    private final ObjectNode merged =
            new Merger(RealDocumentsTests::isRouted).merge(documents, List.of());

    @Test
    void keepsEveryPathThatIsRouted() {
        List<String> expected = new ArrayList<>();
        documents.forEach((service, document) ->
                document.path("paths").propertyNames().stream()
                        .filter(path -> path.startsWith("/api/v1/"))
                        .forEach(expected::add));

        assertThat(merged.path("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void leavesOutWhatOnlyOperatorsReachAtTheServiceItself() {
        assertThat(merged.path("paths").propertyNames())
                .noneMatch(path -> path.startsWith("/operations"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/procedures",
                "/api/v1/procedures/{code}/form",
                "/api/v1/catalogue-imports",
                "/api/v1/dossiers",
                "/api/v1/dossiers/{id}/submission",
                "/api/v1/dossiers/{id}/acceptance",
                "/api/v1/tracking/{code}",
                "/api/v1/dossier-events",
                "/api/v1/notifications",
                "/api/v1/statistics/procedures/{code}",
                "/api/v1/statistics/rebuilds",
            })
    void describesWhatClientsRelyOn(String path) {
        assertThat(merged.path("paths").has(path)).isTrue();
    }

    @Test
    void refersToNothingThatIsNotThere() {
        List<String> references = merged.findValuesAsString("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(merged.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    @Test
    void givesEveryOperationAnIdOfItsOwn() {
        List<String> ids = new ArrayList<>();
        for (JsonNode path : merged.path("paths")) {
            path.propertyStream()
                    .filter(field -> field.getValue().has("responses"))
                    .forEach(field -> ids.add(field.getValue().path("operationId").asString("")));
        }

        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void demandsATokenWhereTheServiceDoes() {
        assertThat(merged.at("/paths/~1api~1v1~1dossiers/post/security")).isNotEmpty();
        assertThat(merged.at("/components/securitySchemes")).isNotEmpty();
    }

    /** As {@code application.yaml} says. */
    private static boolean isRouted(String service, String path) {
        return ROUTES.getOrDefault(service, Set.of()).contains(ApiPath.resource(path));
    }

    private static Map<String, Set<String>> routes() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yaml"));
        Properties properties = Objects.requireNonNull(yaml.getObject());
        Map<String, Set<String>> routes = new TreeMap<>();
        for (String service : SERVICES) {
            String resources =
                    properties.getProperty("motcua.gateway.services." + service + ".resources");
            routes.put(service, Set.of(resources.split(", ", -1)));
        }
        return routes;
    }

    private static Map<String, ObjectNode> read() {
        Map<String, ObjectNode> documents = new TreeMap<>();
        for (String service : SERVICES) {
            Path copy = Path.of("../docs/openapi", service + "-service.json");
            try {
                documents.put(
                        service, (ObjectNode) JsonMapper.shared().readTree(Files.readString(copy)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return documents;
    }
}
