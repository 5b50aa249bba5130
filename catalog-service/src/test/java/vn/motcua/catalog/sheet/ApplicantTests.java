package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicantTests {

    @ParameterizedTest
    @EnumSource(Applicant.class)
    void isFoundByItsCodeInBothSpellingsAndByItsName(Applicant applicant) {
        assertThat(Applicant.named(applicant.code())).contains(applicant);
        assertThat(Applicant.named(applicant.code().replace('Đ', 'D'))).contains(applicant);
        assertThat(Applicant.named(applicant.vi())).contains(applicant);
        assertThat(Applicant.named(applicant.vi().toUpperCase(java.util.Locale.ROOT)))
                .contains(applicant);
    }

    @ParameterizedTest
    @CsvSource({
        "ĐT1, CITIZEN",
        "ĐT3, CITIZEN",
        "ĐT12, CITIZEN",
        "ĐT13, CITIZEN",
        "ĐT2, BUSINESS",
        "ĐT9, BUSINESS",
        "ĐT10, BUSINESS",
        "ĐT11, BUSINESS",
    })
    void belongsToOneSideOfThePortal(String code, Audience side) {
        assertThat(Applicant.named(code).orElseThrow().audience()).isEqualTo(side);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ĐT5", "ĐT99", "Công dân", "DT"})
    void isNotGuessed(String text) {
        assertThat(Applicant.named(text)).isEmpty();
    }
}
