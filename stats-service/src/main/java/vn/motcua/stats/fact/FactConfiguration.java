package vn.motcua.stats.fact;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.mongo.Transactions;

/** The live count and its indexes. */
@Configuration(proxyBeanMethods = false)
class FactConfiguration {

    @Bean
    Tally liveTally(MongoTemplate mongo, Transactions transactions) {
        return new Tally(mongo, transactions, Shelf.LIVE);
    }

    @Bean
    Indexes factIndexes() {
        return Indexes.of(Shelf.LIVE.facts());
    }

    @Bean
    Indexes cellIndexes() {
        return Indexes.of(
                Shelf.LIVE.cells(),
                new Index("agency", Direction.ASC)
                        .on("procedure", Direction.ASC)
                        .on("year", Direction.ASC),
                new Index("procedure", Direction.ASC).on("year", Direction.ASC));
    }
}
