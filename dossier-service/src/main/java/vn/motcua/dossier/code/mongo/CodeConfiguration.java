package vn.motcua.dossier.code.mongo;

import com.mongodb.WriteConcern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.dossier.code.DossierCodes;
import vn.motcua.platform.mongo.Indexes;

import java.time.Clock;
import java.time.Duration;

/** Codes counted in MongoDB; a counter is thrown away a year after its last use. */
@Configuration(proxyBeanMethods = false)
class CodeConfiguration {

    private static final Duration KEPT = Duration.ofDays(400);

    @Bean
    DossierCodes dossierCodes(
            MongoDatabaseFactory database, MongoConverter converter, Clock clock) {
        return new DossierCodes(new MongoDailyCounter(counters(database, converter), clock));
    }

    /**
     * A number need not wait for the majority: it is older than the dossier that carries it, so it
     * is lost only together with that, and a code that exists twice is refused by its index.
     */
    private static MongoTemplate counters(MongoDatabaseFactory database, MongoConverter converter) {
        MongoTemplate counters = new MongoTemplate(database, converter);
        counters.setWriteConcern(WriteConcern.W1);
        return counters;
    }

    @Bean
    Indexes codeCounterIndexes() {
        return Indexes.of(CodeCounter.COLLECTION, new Index("usedAt", Direction.ASC).expire(KEPT));
    }
}
