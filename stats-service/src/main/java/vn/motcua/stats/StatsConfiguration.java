package vn.motcua.stats;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.motcua.platform.openapi.DocumentedErrors;
import vn.motcua.stats.figures.StatsErrors;

/** Names the errors of this service for its API document. */
@Configuration(proxyBeanMethods = false)
class StatsConfiguration {

    @Bean
    DocumentedErrors documentedErrors() {
        return DocumentedErrors.of(StatsErrors.values());
    }
}
