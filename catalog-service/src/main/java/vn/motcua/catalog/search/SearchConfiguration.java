package vn.motcua.catalog.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.platform.time.LegalClock;

/** The index and what keeps it up to date. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    ProcedureIndex procedureIndex() {
        return new ProcedureIndex();
    }

    /** Named after what readiness waits for: {@code search}. */
    @Bean
    IndexFollower searchHealthIndicator(
            MongoTemplate mongo, Procedures procedures, ProcedureIndex index, LegalClock clock) {
        return new IndexFollower(mongo, procedures, index, clock);
    }
}
