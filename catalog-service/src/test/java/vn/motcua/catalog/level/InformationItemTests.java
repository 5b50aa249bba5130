package vn.motcua.catalog.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.catalog.ASheet;
import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.Authorities;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.LegalBasis;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.Money;

import java.util.Arrays;
import java.util.List;

/** The eleven items of Circular 32/2017, Article 5: each alone, taken away from a whole sheet. */
class InformationItemTests {

    @ParameterizedTest
    @EnumSource(InformationItem.class)
    void isMissedAloneWhereItAloneIsMissing(InformationItem item) {
        ProcedureSheet sheet = without(item);

        List<InformationItem> missing =
                Arrays.stream(InformationItem.values())
                        .filter(each -> !each.presentIn(sheet))
                        .toList();

        assertThat(missing).containsExactly(item);
        LevelAssessment assessment =
                LevelAssessment.of(sheet, new ServiceFacts(true, true, true, true));
        assertThat(assessment.level()).isZero();
        assertThat(assessment.missing()).containsExactly(item.text());
    }

    @ParameterizedTest
    @EnumSource(InformationItem.class)
    void hasANameInBothLanguages(InformationItem item) {
        assertThat(item.text().vi()).isNotBlank().isNotEqualTo(item.text().en());
        assertThat(item.text().en()).isNotBlank();
    }

    @Test
    void takesALimitInWordsForALimit() {
        ASheet words = new ASheet().limits(new Limit(null, null, Sheets.text("trong ngày")));
        ASheet nothing = new ASheet().limits(new Limit(null, null, null));

        assertThat(InformationItem.LIMIT.presentIn(words.sheet())).isTrue();
        assertThat(InformationItem.LIMIT.presentIn(nothing.sheet())).isFalse();
    }

    @Test
    void takesTheAddressOfReceptionForTheWayThatResultsGoOut() {
        Authorities somewhere =
                new Authorities(Sheets.text("Ủy ban"), null, null, null, Sheets.text("Số 1"));

        assertThat(
                        InformationItem.RECEIPT_AND_RETURN.presentIn(
                                new ASheet().returns().authorities(somewhere).sheet()))
                .isTrue();
    }

    @Test
    void asksForTheDecisionBesideTheLaw() {
        assertThat(InformationItem.LEGAL_BASES.presentIn(new ASheet().decision(null).sheet()))
                .isFalse();
        assertThat(
                        InformationItem.LEGAL_BASES.presentIn(
                                new ASheet().legalBases(new LegalBasis(null, "Luật")).sheet()))
                .isTrue();
    }

    @Test
    void isSatisfiedByWhatIsFree() {
        assertThat(InformationItem.CONDITIONS_AND_FEES.presentIn(new ASheet().fees().sheet()))
                .isTrue();
    }

    private static ProcedureSheet without(InformationItem item) {
        ASheet sheet = new ASheet();
        return switch (item) {
            case NAME -> sheet.name(" ", "Name").sheet();
            case SEQUENCE -> sheet.sequence(null).sheet();
            case CHANNELS -> sheet.channels().sheet();
            case PAPERS -> sheet.sets(0).sheet();
            case LIMIT -> sheet.limits().sheet();
            case APPLICANTS -> sheet.applicants().sheet();
            case AUTHORITY -> sheet.authorities(Authorities.UNKNOWN).sheet();
            case RESULT -> sheet.results().sheet();
            case CONDITIONS_AND_FEES -> sheet.fees(unsure()).sheet();
            case RECEIPT_AND_RETURN -> sheet.returns().sheet();
            case LEGAL_BASES -> sheet.legalBases().sheet();
        };
    }

    private static Fee unsure() {
        return new Fee("f1", null, null, FeeKind.FEE, Money.vnd(700), Sheets.text("Phí"), false);
    }
}
