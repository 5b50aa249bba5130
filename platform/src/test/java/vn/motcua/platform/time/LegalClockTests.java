package vn.motcua.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class LegalClockTests {

    private static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");

    private final ApplicationContextRunner service =
            new ApplicationContextRunner()
                    .withInitializer(context ->
                            context.getBeanFactory()
                                    .setConversionService(
                                            ApplicationConversionService.getSharedInstance()))
                    .withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class))
                    .withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T16:59:59.999Z, 2026-03-09",
        "2026-03-09T17:00:00Z,     2026-03-10",
        "2026-12-31T17:00:00Z,     2027-01-01",
    })
    void countsDaysAsVietnamDoes(Instant now, LocalDate day) {
        LegalClock clock = () -> now;

        assertThat(clock.today()).isEqualTo(day);
    }

    @Test
    void isSystemTimeUnlessMoved() {
        service.run(context -> assertThat(context.getBean(LegalClock.class).now()).isEqualTo(NOW));
    }

    @Test
    void isMovedInASandbox() {
        service.withPropertyValues("motcua.sandbox=true", "motcua.legal-clock.offset=P2D")
                .run(context -> {
                    assertThat(context.getBean(LegalClock.class).now())
                            .isEqualTo(NOW.plus(Duration.ofDays(2)));
                    assertThat(context.getBean(Clock.class).instant())
                            .as("what tokens, leases and retries count by")
                            .isEqualTo(NOW);
                });
    }

    @Test
    void isNotMovedWhereRealDossiersAre() {
        service.withPropertyValues("motcua.legal-clock.offset=PT1H")
                .run(context ->
                        assertThat(context)
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("motcua.sandbox"));
    }
}
