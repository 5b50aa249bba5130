package vn.motcua.platform.time;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import java.time.Clock;
import java.time.Duration;

/** The two clocks: system time, and legal time moved by the installation's offset. */
@AutoConfiguration
class TimeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    /** The offset is a property of a sandbox; a production installation leaves it at zero. */
    @Bean
    @ConditionalOnMissingBean
    LegalClock legalClock(
            Clock clock, @Value("${motcua.legal-clock.offset:PT0S}") Duration offset) {
        return () -> clock.instant().plus(offset);
    }
}
