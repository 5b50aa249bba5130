package vn.motcua.dossier.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.dossier.lifecycle.PublicStatus;

class CompletionTests {

    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, false, 0, 3, 10",
        "SUPPLEMENT_REQUESTED, false, 0, 3, 10",
        "ACCEPTED, true, 0, 3, 20",
        "IN_PROCESS, true, 1, 3, 43",
        "IN_PROCESS, true, 2, 3, 66",
        "SUSPENDED, true, 2, 3, 66",
        "PAYMENT_REQUESTED, true, 9, 3, 90",
        "IN_PROCESS, true, 0, 0, 20",
        "RESOLVED, true, 2, 3, 90",
        "RETURNED, true, 2, 3, 100",
        "DECLINED, false, 0, 3, 100",
        "STOPPED, true, 1, 3, 100",
    })
    void followsStageAndSteps(
            PublicStatus status, boolean accepted, int step, int steps, int percent) {
        assertThat(Completion.of(status, accepted, step, steps)).isEqualTo(percent);
    }

    @ParameterizedTest
    @EnumSource(PublicStatus.class)
    void isAPercentageForEveryStatus(PublicStatus status) {
        assertThat(Completion.of(status, true, 1, 2)).isBetween(0, 100);
    }

    @Test
    void neverFallsFromStepToStep() {
        int before = 0;
        for (int step = 0; step < 10; step++) {
            int now = Completion.of(PublicStatus.IN_PROCESS, true, step, 10);
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }
}
