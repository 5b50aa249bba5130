package vn.motcua.catalog.level;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.Money;

import java.util.List;

class LevelAssessmentTests {

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false, 1",
        "true, false, false, false, 2",
        "true, true, false, false, 3",
        "true, true, true, false, 3",
        "true, true, false, true, 3",
        "true, true, true, true, 4",
        "false, true, true, true, 1",
    })
    void reachesTheLevelWhoseDemandsAreAllMet(
            boolean template, boolean online, boolean paid, boolean home, int level) {
        LevelAssessment assessment =
                LevelAssessment.of(
                        Sheets.complete(), new ServiceFacts(template, online, paid, home));
        assertThat(assessment.level()).isEqualTo(level);
        assertThat(assessment.missing()).hasSize(level == 4 ? 0 : 1);
        assertThat(assessment.items()).hasSize(11).allMatch(LevelAssessment.Item::present);
    }

    @Test
    void reachesNoLevelWithoutAllElevenItemsAndNamesTheMissing() {
        Fee doubtful =
                new Fee("f1", null, null, FeeKind.FEE, Money.vnd(700), Sheets.text("Phí"), false);
        ProcedureSheet sheet = Sheets.of(List.of(), List.of(), List.of(doubtful));
        LevelAssessment assessment =
                LevelAssessment.of(sheet, new ServiceFacts(true, true, true, true));
        assertThat(assessment.level()).isZero();
        assertThat(assessment.items())
                .filteredOn(item -> !item.present())
                .extracting(LevelAssessment.Item::item)
                .containsExactly(
                        InformationItem.PAPERS,
                        InformationItem.LIMIT,
                        InformationItem.CONDITIONS_AND_FEES);
        assertThat(assessment.missing()).hasSize(3);
    }

    @Test
    void numbersTheItemsAsTheCircularDoes() {
        LevelAssessment assessment =
                LevelAssessment.of(Sheets.complete(), new ServiceFacts(false, false, false, false));
        assertThat(assessment.items())
                .extracting(LevelAssessment.Item::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    }
}
