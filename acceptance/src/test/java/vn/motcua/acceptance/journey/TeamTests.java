package vn.motcua.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TeamTests {

    @Test
    void takesTheAccountsOfTheAgenciesThatHandleIt() {
        assertThat(Team.of(handling("H50.28.34", "H50.17")))
                .contains(
                        new Team(
                                "H50.28.34",
                                "reception",
                                "province-specialist",
                                "province-leader"));
        assertThat(Team.of(handling("H50.17", "H50.17")).orElseThrow().reception())
                .isEqualTo("province-reception");
    }

    @Test
    void takesAnAgencyBelowTheOneThatReceives() {
        assertThat(Team.of(handling("H50", "H50.28.34"))).contains(Team.OF_COMMUNE);
    }

    @Test
    void hasNobodyForOthers() {
        assertThat(Team.of(handling("H5", "H50.28.34"))).isEmpty();
        assertThat(Team.of(handling("H50.28", "H99"))).isEmpty();
        assertThat(Team.of(JsonMapper.shared().createObjectNode())).isEmpty();
    }

    private static JsonNode handling(String receives, String decides) {
        return JsonMapper.shared()
                .readTree(
                        "{\"receivingAgencies\":[\"%s\"],\"competentAgency\":\"%s\"}"
                                .formatted(receives, decides));
    }
}
