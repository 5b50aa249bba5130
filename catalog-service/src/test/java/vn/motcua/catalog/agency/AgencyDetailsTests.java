package vn.motcua.catalog.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.catalog.Sheets;
import vn.motcua.contracts.agency.AgencyFunction;
import vn.motcua.contracts.agency.AgencyLevel;

import java.time.LocalDate;
import java.util.List;

class AgencyDetailsTests {

    @ParameterizedTest
    @ValueSource(strings = {"G01", "H50", "H50.28", "H50.28.34", "G12.24.50", "H46.1A.2B.3C.4D"})
    void knowsIdentificationCodes(String code) {
        assertThat(code).matches(AgencyDetails.CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H5",
                "Z01",
                "h50",
                "H50.",
                "H50.2",
                "H50.2834",
                "H50-28",
                "000.00.16.H46"
            })
    void knowsWhatIsNoIdentificationCode(String code) {
        assertThat(code).doesNotMatch(AgencyDetails.CODE);
    }

    /** Two-tier government began on 01/07/2025: districts ended the day before. */
    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2025-06-30, 2025-06-30, true",
        "2021-01-01, 2025-06-30, 2025-07-01, false",
        "2025-07-01,           , 2025-06-30, false",
        "2025-07-01,           , 2025-07-01, true",
        "2025-07-01,           , 2099-01-01, true",
    })
    void existsFromItsFirstDayToItsLast(
            LocalDate from, @Nullable LocalDate to, LocalDate day, boolean there) {
        AgencyDetails details =
                new AgencyDetails(
                        "H50.28",
                        List.of(),
                        Sheets.text("Ủy ban nhân dân"),
                        "H50",
                        AgencyLevel.COMMUNE,
                        List.of(AgencyFunction.COMPETENT_AGENCY),
                        "44",
                        null,
                        null,
                        from,
                        to,
                        null,
                        null);

        assertThat(details.inForceOn(day)).isEqualTo(there);
    }
}
