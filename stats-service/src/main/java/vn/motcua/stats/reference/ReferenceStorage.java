package vn.motcua.stats.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;

/** How copies are looked up. */
@Configuration(proxyBeanMethods = false)
class ReferenceStorage {

    @Bean
    Indexes agencyIndexes() {
        return Indexes.of(
                AgencyCopy.COLLECTION,
                new Index("codes", Direction.ASC),
                new Index("parent", Direction.ASC),
                new Index("successor", Direction.ASC));
    }

    @Bean
    Indexes procedureIndexes() {
        return Indexes.of(
                ProcedureCopy.COLLECTION,
                new Index("code", Direction.ASC).on("version", Direction.DESC));
    }
}
