package vn.motcua.stats.agency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;

/** The index of the copied tree. */
@Configuration(proxyBeanMethods = false)
class AgencyConfiguration {

    @Bean
    Indexes agencyIndexes() {
        return Indexes.of("agencies", new Index("parent", Direction.ASC));
    }
}
