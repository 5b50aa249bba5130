package vn.motcua.catalog.agency.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.WireEvents;
import vn.motcua.catalog.agency.Agency;
import vn.motcua.catalog.agency.AgencyDetails;
import vn.motcua.catalog.agency.AgencyEvent;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.contracts.agency.AgencyFunction;
import vn.motcua.contracts.agency.AgencyLevel;
import vn.motcua.platform.command.NewEvent;

import java.time.LocalDate;
import java.util.List;

class AgencyEventsContractTests {

    private static final LocalDate START = LocalDate.of(2025, 7, 1);

    @Test
    void tellsAnAgencyWhole() {
        AgencyEvent added = Agency.added("H50.28.34", details("H50.28.34", null));
        NewEvent event = new AgencyEvents().of(added);
        assertThat(event.key()).isEqualTo("H50.28.34");
        AgencyChanged told = WireEvents.read(event, AgencyChanged.class);
        assertThat(told.code()).isEqualTo("H50.28.34");
        assertThat(told.functions()).containsExactly(AgencyFunction.RECEIVING_UNIT);
    }

    @Test
    void tellsANewCodeUnderTheSameId() {
        Agency agency = Agency.added("H50.28.34", details("H50.28.34", null)).agency();
        AgencyEvent changed = agency.change(details("H50.77", LocalDate.of(2026, 12, 31)));
        AgencyChanged told = WireEvents.read(new AgencyEvents().of(changed), AgencyChanged.class);
        assertThat(told.id()).isEqualTo("H50.28.34");
        assertThat(told.code()).isEqualTo("H50.77");
        assertThat(agency.details().inForceOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(agency.details().inForceOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(agency.details().inForceOn(START.minusDays(1))).isFalse();
    }

    private static AgencyDetails details(
            String code, @org.jspecify.annotations.Nullable LocalDate validTo) {
        return new AgencyDetails(
                code,
                List.of("H46.28.34"),
                Sheets.text("Trung tâm"),
                "H50.28",
                AgencyLevel.COMMUNE,
                List.of(AgencyFunction.RECEIVING_UNIT),
                "44",
                "quang-tri",
                null,
                START,
                validTo,
                null,
                null);
    }
}
