package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.contracts.dossier.Outcome;

import java.util.EnumSet;
import java.util.Set;

class PublicStatusTests {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED,1",
        "ACCEPTED,2",
        "DECLINED,3",
        "IN_PROCESS,4",
        "RESOLVED,9",
        "RETURNED,10",
        "WITHDRAWN,7"
    })
    void followsTheStage(Stage stage, int expected) {
        assertThat(number(stage, null)).isEqualTo(expected);
        assertThat(PublicStatus.of(stage, EnumSet.noneOf(HoldKind.class), null))
                .extracting(PublicStatus::text)
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"SUPPLEMENT,5", "PAYMENT,6", "WITHDRAWAL_REQUEST,7", "SUSPENSION,8"})
    void showsAHoldBeforeTheStage(HoldKind hold, int expected) {
        assertThat(number(Stage.IN_PROCESS, null, hold)).isEqualTo(expected);
    }

    @Test
    void showsHoldsInTheirOrder() {
        assertThat(number(Stage.IN_PROCESS, null, HoldKind.PAYMENT, HoldKind.SUPPLEMENT))
                .isEqualTo(5);
        assertThat(number(Stage.IN_PROCESS, null, HoldKind.SUPPLEMENT, HoldKind.SUSPENSION))
                .isEqualTo(8);
        assertThat(number(Stage.IN_PROCESS, null, HoldKind.values())).isEqualTo(7);
    }

    @Test
    void showsAStoppedDossierAsStopped() {
        assertThat(number(Stage.RESOLVED, Outcome.STOPPED)).isEqualTo(8);
        assertThat(number(Stage.RESOLVED, Outcome.APPROVED)).isEqualTo(9);
        assertThat(number(Stage.RETURNED, Outcome.STOPPED)).isEqualTo(10);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"DRAFT", "DISCARDED"})
    void hidesDrafts(Stage stage) {
        assertThat(PublicStatus.of(stage, EnumSet.noneOf(HoldKind.class), null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(PublicStatus.class)
    void speaksBothLanguages(PublicStatus status) {
        assertThat(status.text().vi()).isNotBlank().isNotEqualTo(status.text().en());
        assertThat(status.text().en()).isNotBlank();
    }

    private static int number(Stage stage, @Nullable Outcome outcome, HoldKind... holds) {
        PublicStatus status = PublicStatus.of(stage, Set.of(holds), outcome);
        return status == null ? 0 : status.nationalStatus();
    }
}
