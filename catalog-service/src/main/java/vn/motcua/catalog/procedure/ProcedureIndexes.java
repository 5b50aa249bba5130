package vn.motcua.catalog.procedure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;

/** What the queries for procedures need. */
@Configuration(proxyBeanMethods = false)
class ProcedureIndexes {

    @Bean
    Indexes versionsOfProcedures() {
        return Indexes.of(
                Procedure.COLLECTION,
                new Index("code", Direction.ASC).on("number", Direction.DESC).unique(),
                new Index("effectiveFrom", Direction.ASC).on("code", Direction.ASC),
                new Index("withdrawal.lastDay", Direction.ASC).sparse());
    }
}
