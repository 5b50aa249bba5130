package vn.motcua.platform.command;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.work.WorkQueue;

/** Commands on the service's own MongoDB. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class CommandAutoConfiguration {

    @Bean
    Commands commands(
            MongoTemplate mongo, Journal journal, Transactions transactions, WorkQueue queue) {
        return new Commands(new AggregateStore(mongo), journal, transactions, queue);
    }
}
