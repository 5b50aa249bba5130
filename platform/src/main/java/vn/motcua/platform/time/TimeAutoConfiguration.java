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

    /** The offset is a property of a sandbox, which has to say that it is one. */
    @Bean
    @ConditionalOnMissingBean
    LegalClock legalClock(
            Clock clock,
            @Value("${motcua.legal-clock.offset:PT0S}") Duration offset,
            @Value("${motcua.sandbox:false}") boolean sandbox) {
        if (!offset.isZero() && !sandbox) {
            throw new IllegalStateException(
                    "motcua.legal-clock.offset moves the time that deadlines count by, which only"
                            + " a sandbox may: set motcua.sandbox=true too, or leave it out");
        }
        return () -> clock.instant().plus(offset);
    }
}
