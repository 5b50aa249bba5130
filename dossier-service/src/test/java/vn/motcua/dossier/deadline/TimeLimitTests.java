package vn.motcua.dossier.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;

class TimeLimitTests {

    @ParameterizedTest
    @CsvSource({
        "0, WORKING_DAY",
        "-1, DAY",
        "0.1, WORKING_DAY",
        "0.5, DAY",
        "0.25, MONTH",
        "2, SAME_DAY",
        "10001, DAY",
        "NaN, HOUR"
    })
    void refusesAnAbsurdLimit(double amount, LimitUnit unit) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(amount, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, WORKING_DAY, 0.5",
        "0.25, WORKING_HOUR, 0.25",
        "1.01, DAY, 2",
        "1.2, MONTH, 1.5",
        "3, HOUR, 3",
        "10000, DAY, 10000",
    })
    void roundsADecimalUp(BigDecimal amount, LimitUnit unit, double rounded) {
        assertThat(TimeLimit.of(amount, unit)).isEqualTo(new TimeLimit(rounded, unit));
    }

    @Test
    void countsAWorkingDayAsEightHours() {
        assertThat(CountingRules.DEFAULT.durationOf(TimeLimit.workingDays(0.25)))
                .isEqualTo(Duration.ofHours(2));
        assertThat(CountingRules.DEFAULT.durationOf(TimeLimit.workingDays(3)))
                .isEqualTo(Duration.ofHours(24));
        assertThat(CountingRules.DEFAULT.durationOf(TimeLimit.workingHours(0.5)))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(CountingRules.DEFAULT.durationOf(TimeLimit.hours(2)))
                .isEqualTo(Duration.ofHours(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CountingRules.DEFAULT.durationOf(TimeLimit.days(2)));
    }

    @Test
    void refusesAbsurdRules() {
        Duration day = Duration.ofHours(8);
        Duration step = Duration.ofMinutes(15);
        LocalTime three = LocalTime.of(15, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountingRules(Duration.ZERO, step, three));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountingRules(Duration.ofHours(25), step, three));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountingRules(day, Duration.ZERO, three));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CountingRules(day, Duration.ofMinutes(61), three));
        assertThat(new CountingRules(Duration.ofHours(24), Duration.ofMinutes(60), three))
                .isNotNull();
    }

    @Test
    void tellsWorkingTimeFromCalendarTime() {
        assertThat(LimitUnit.WORKING_DAY.isWorkingTime()).isTrue();
        assertThat(LimitUnit.WORKING_HOUR.isWorkingTime()).isTrue();
        assertThat(LimitUnit.HOUR.isWorkingTime()).isFalse();
        assertThat(LimitUnit.MONTH.isWorkingTime()).isFalse();
    }
}
