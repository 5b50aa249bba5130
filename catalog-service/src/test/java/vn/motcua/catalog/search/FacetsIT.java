package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.time.Duration;
import java.util.List;

/** What a facet counts is what one finds who narrows by it. */
@MotcuaIntegrationTest
class FacetsIT {

    @LocalServerPort int port;

    private Api anybody;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
    }

    /** Entries that another test imported may come in between: then it is counted again. */
    @ParameterizedTest
    @EnumSource(Dimension.class)
    void countsAsManyAsItFinds(Dimension dimension) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> compare(dimension));
    }

    private void compare(Dimension dimension) {
        String name = dimension.parameter();
        JsonNode facet = get("/procedures?q=dang+ky&limit=1&facets=" + name).at("/facets/0");
        assertThat(facet.path("name").asString()).isEqualTo(name);
        assertThat(facet.path("values")).isNotEmpty();
        facet.path("values")
                .valueStream()
                .limit(6)
                .forEach(value -> {
                    String which = name + "=" + value.path("value").asString();
                    int found = get("/procedures?q=dang+ky&limit=1&" + which).path("total").asInt();
                    int counted = Math.min(1_000, value.path("count").asInt());
                    if (dimension == Dimension.AGENCY) {
                        // it receives what those above it receive, so it finds more than it counts
                        assertThat(found).as(which).isGreaterThanOrEqualTo(counted);
                    } else {
                        assertThat(found).as(which).isEqualTo(counted);
                    }
                });
    }

    @Test
    void countsNothingThatNobodyAskedFor() {
        assertThat(get("/procedures?q=dang+ky").path("facets")).isEmpty();
    }

    @Test
    void narrowsToWhatHasTheValueInEveryItem() {
        JsonNode found =
                get(
                        "/procedures?channel=POST&audience=CITIZEN&level=COMMUNE&fileable=true&limit=50");

        assertThat(found.path("items")).isNotEmpty();
        assertThat(found.path("items").valueStream())
                .allSatisfy(item -> {
                    assertThat(item.path("channels").toString()).contains("POST");
                    assertThat(item.path("audiences").toString()).contains("CITIZEN");
                    assertThat(item.path("level").asString()).isEqualTo("COMMUNE");
                    assertThat(item.path("fileable").asBoolean()).isTrue();
                });
    }

    @Test
    void findsByAnEventInLife() {
        List<String> codes =
                anybody.items("/procedures?lifeEvent=having-a-child&limit=100").stream()
                        .map(item -> item.path("code").asString())
                        .toList();

        assertThat(codes).contains("1.001193").doesNotHaveDuplicates();
        assertThat(get("/procedures?lifeEvent=none").path("total").asInt()).isZero();
    }

    @Test
    void listsLifeEventsOfOneSideOrOfBoth() {
        List<JsonNode> all = anybody.items("/life-events");
        List<JsonNode> citizens = anybody.items("/life-events?audience=CITIZEN");
        List<JsonNode> businesses = anybody.items("/life-events?audience=BUSINESS");

        assertThat(citizens)
                .isNotEmpty()
                .allMatch(e -> e.path("audience").asString().equals("CITIZEN"));
        assertThat(businesses).isNotEmpty().doesNotContainAnyElementsOf(citizens);
        assertThat(all).hasSize(citizens.size() + businesses.size()).containsAll(citizens);
        assertThat(all).allMatch(event -> !event.at("/name/en").asString().isBlank());
    }

    @Test
    void listsFieldsByTheirNames() {
        List<JsonNode> fields = anybody.items("/fields");

        assertThat(fields)
                .extracting(field -> FoldedText.slug(field.at("/name/vi").asString()))
                .isSorted()
                .contains("ho-tich");
        assertThat(fields)
                .anySatisfy(field -> {
                    assertThat(field.path("id").asString()).isEqualTo("G15-TP07");
                    assertThat(field.path("code").asString()).isEqualTo("G15-TP07");
                });
    }

    private JsonNode get(String path) {
        Api.Answer answer = anybody.get(path);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body();
    }
}
