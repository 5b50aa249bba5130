package vn.motcua.platform.work;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;

import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.time.LegalClock;

import java.time.Clock;
import java.time.Duration;

/** Due work and the worker that does it. What has ended is kept thirty days. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class WorkAutoConfiguration {

    private static final Duration KEPT = Duration.ofDays(30);

    @Bean
    WorkQueue workQueue(MongoTemplate mongo, Clock clock, LegalClock legalClock) {
        return new WorkQueue(mongo, clock, legalClock);
    }

    @Bean
    Worker worker(
            WorkQueue queue,
            ObjectProvider<WorkHandler> handlers,
            @Value("${motcua.work.parallel:16}") int parallel,
            ObjectProvider<MeterRegistry> meters) {
        MeterRegistry registry =
                meters.getIfAvailable(
                        io.micrometer.core.instrument.simple.SimpleMeterRegistry::new);
        return new Worker(queue, handlers.orderedStream().toList(), parallel, registry);
    }

    @Bean
    Indexes workIndexes() {
        return Indexes.of(
                Work.COLLECTION,
                new Index("base", Direction.ASC)
                        .on("nextAt", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("state").is("DUE"))),
                new Index("endedAt", Direction.ASC).expire(KEPT));
    }
}
