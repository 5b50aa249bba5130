package vn.motcua.catalog.agency;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;

/** What the queries for agencies need. */
@Configuration(proxyBeanMethods = false)
class AgencyIndexes {

    @Bean
    Indexes indexesOfAgencies() {
        return Indexes.of(
                Agency.COLLECTION,
                new Index("details.parent", Direction.ASC).on("_id", Direction.ASC),
                new Index("details.code", Direction.ASC).on("details.validFrom", Direction.DESC),
                new Index("details.formerCodes", Direction.ASC)
                        .on("details.validFrom", Direction.DESC));
    }
}
