package vn.motcua.catalog.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.search.Dimension;
import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.contracts.procedure.ServiceLevel;

import java.util.List;
import java.util.Map;
import java.util.Set;

class SearchRequestTests {

    @Test
    void narrowsByNothingWhereNothingWasSaid() {
        SearchRequest empty =
                new SearchRequest(
                        null, null, List.of(), null, null, null, null, null, null, null, null,
                        null);

        assertThat(empty.filters(Set.of())).isEmpty();
        assertThat(empty.limitOrUsual()).isEqualTo(20);
    }

    @Test
    void narrowsByEachParameterThatWasNamed() {
        SearchRequest request =
                new SearchRequest(
                        "khai sinh",
                        List.of("ho-tich", "dat-dai"),
                        List.of("having-a-child"),
                        List.of(Audience.CITIZEN),
                        List.of(AgencyLevel.COMMUNE, AgencyLevel.PROVINCE),
                        "H50.17",
                        List.of(Channel.ONLINE),
                        List.of(ServiceLevel.FULL),
                        false,
                        null,
                        7,
                        null);

        assertThat(request.filters(Set.of("H50", "H50.17")))
                .isEqualTo(
                        Map.of(
                                Dimension.FIELD, Set.of("ho-tich", "dat-dai"),
                                Dimension.LIFE_EVENT, Set.of("having-a-child"),
                                Dimension.AUDIENCE, Set.of("CITIZEN"),
                                Dimension.LEVEL, Set.of("COMMUNE", "PROVINCE"),
                                Dimension.AGENCY, Set.of("H50", "H50.17"),
                                Dimension.CHANNEL, Set.of("ONLINE"),
                                Dimension.SERVICE_LEVEL, Set.of("FULL"),
                                Dimension.FILEABLE, Set.of("false")));
        assertThat(request.limitOrUsual()).isEqualTo(7);
    }
}
