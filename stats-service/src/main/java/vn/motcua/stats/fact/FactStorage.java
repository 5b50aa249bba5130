package vn.motcua.stats.fact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;

/** The collections of facts and cells; transactions need them to stand. */
@Configuration(proxyBeanMethods = false)
class FactStorage {

    @Bean
    Indexes factIndexes() {
        return Indexes.of(DossierFact.COLLECTION);
    }

    @Bean
    Indexes cellIndexes() {
        return Indexes.of(
                Cell.COLLECTION,
                new Index("view", Direction.ASC)
                        .on("procedure", Direction.ASC)
                        .on("agency", Direction.ASC)
                        .on("month", Direction.ASC));
    }

    @Bean
    Indexes progressIndexes() {
        return Indexes.of(Progress.COLLECTION);
    }

    @Bean
    Indexes recountIndexes() {
        return Indexes.of(RecountedFact.COLLECTION);
    }

    @Bean
    Indexes repairIndexes() {
        return Indexes.of(Repairs.Round.COLLECTION);
    }
}
