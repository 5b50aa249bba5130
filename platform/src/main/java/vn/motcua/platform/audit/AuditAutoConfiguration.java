package vn.motcua.platform.audit;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;

import java.time.Clock;
import java.time.Duration;

/** The record of reads on the service's own MongoDB. */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class AuditAutoConfiguration {

    private static final Duration KEPT = Duration.ofDays(730);

    @Bean
    ReadAudit readAudit(MongoTemplate mongo, Clock clock) {
        return new ReadAudit(mongo, clock);
    }

    @Bean
    Indexes readAuditIndexes() {
        return Indexes.of(
                RecordedRead.COLLECTION,
                new Index("owner", Direction.ASC)
                        .on("at", Direction.DESC)
                        .on("_id", Direction.DESC),
                new Index("resource", Direction.ASC),
                new Index("at", Direction.ASC).expire(KEPT));
    }
}
