package vn.motcua.platform.job;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;

/** Jobs on the service's own MongoDB. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class JobAutoConfiguration {

    private static final Duration KEPT = Duration.ofDays(90);

    @Bean
    Jobs jobs(MongoTemplate mongo, Transactions transactions, WorkQueue queue, Clock clock) {
        return new Jobs(mongo, transactions, queue, clock);
    }

    @Bean
    JobWork jobWork(
            MongoTemplate mongo,
            WorkQueue queue,
            Clock clock,
            ObjectProvider<JobHandler> handlers) {
        return new JobWork(mongo, queue, clock, handlers.orderedStream().toList());
    }

    @Bean
    Indexes jobIndexes() {
        return Indexes.of(Job.COLLECTION, new Index("createdAt", Direction.ASC).expire(KEPT));
    }
}
