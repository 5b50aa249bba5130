package vn.motcua.platform.journal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.platform.mongo.Indexes;

import java.time.Clock;

/**
 * The journal, its feed and its indexes: by command key, by position, and of what waits for the
 * relay.
 */
@AutoConfiguration(
        afterName =
                "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class JournalAutoConfiguration {

    @Bean
    Journal journal(MongoTemplate mongo, JsonMapper json, Clock clock) {
        return new Journal(mongo, json, clock);
    }

    @Bean
    Feed feed(MongoTemplate mongo, @Value("${spring.application.name}") String application) {
        return new Feed(mongo, "urn:motcua:" + application);
    }

    @Bean
    Indexes journalIndexes() {
        return Indexes.of(
                JournalEntry.COLLECTION,
                new Index("command", Direction.ASC)
                        .unique()
                        .partial(PartialIndexFilter.of(where("command").exists(true))),
                new Index("position", Direction.ASC)
                        .unique()
                        .partial(PartialIndexFilter.of(where("position").gt(0))),
                new Index("pending", Direction.ASC)
                        .on("at", Direction.ASC)
                        .partial(PartialIndexFilter.of(where("pending").is(true))));
    }
}
