package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.sheet.Audience;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.agency.AgencyLevel;

class DimensionTests {

    /** The names of parameters are what portals have in their addresses: they never change. */
    @ParameterizedTest
    @CsvSource({
        "FIELD, field",
        "LEVEL, level",
        "CHANNEL, channel",
        "AUDIENCE, audience",
        "SERVICE_LEVEL, serviceLevel",
        "AGENCY, agency",
        "LIFE_EVENT, lifeEvent",
        "FILEABLE, fileable",
    })
    void isCalledByItsParameter(Dimension dimension, String parameter) {
        assertThat(dimension.parameter()).isEqualTo(parameter);
        assertThat(Documents.filter(dimension)).isEqualTo(parameter + "Filter");
    }

    @Test
    void findsEachValueOfAnEntry() {
        Entry entry =
                AnEntry.of("1.000001", "Tên")
                        .field("dat-dai")
                        .level(AgencyLevel.PROVINCE)
                        .channels(Channel.ONLINE, Channel.POST)
                        .audiences(Audience.CITIZEN, Audience.BUSINESS)
                        .agencies("H50", "H50.17")
                        .entry();

        assertThat(Dimension.FIELD.values(entry)).containsExactly("dat-dai");
        assertThat(Dimension.LEVEL.values(entry)).containsExactly("PROVINCE");
        assertThat(Dimension.CHANNEL.values(entry)).containsExactly("ONLINE", "POST");
        assertThat(Dimension.AUDIENCE.values(entry)).containsExactly("CITIZEN", "BUSINESS");
        assertThat(Dimension.SERVICE_LEVEL.values(entry)).containsExactly("PARTIAL");
        assertThat(Dimension.AGENCY.values(entry)).containsExactlyInAnyOrder("H50", "H50.17");
        assertThat(Dimension.LIFE_EVENT.values(entry)).containsExactly("working");
        assertThat(Dimension.FILEABLE.values(entry)).containsExactly("true");
    }
}
