package vn.motcua.platform.mongo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.List;

/** Transactions, and the indexes that the features declare. */
@AutoConfiguration(after = DataMongoAutoConfiguration.class)
class MongoAutoConfiguration {

    @Bean
    Transactions transactions(MongoTemplate mongo, MongoDatabaseFactory factory) {
        return new Transactions(mongo, factory);
    }

    @Bean
    IndexBuilder indexBuilder(MongoTemplate mongo, ObjectProvider<Indexes> indexes) {
        List<Indexes> all = indexes.orderedStream().toList();
        return new IndexBuilder(mongo, all);
    }

    @Bean
    Indexes leaseIndexes() {
        return Indexes.of(Lease.COLLECTION);
    }
}
