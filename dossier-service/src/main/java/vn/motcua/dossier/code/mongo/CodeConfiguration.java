package vn.motcua.dossier.code.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
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
    DossierCodes dossierCodes(MongoTemplate mongo, Clock clock) {
        return new DossierCodes(new MongoDailyCounter(mongo, clock));
    }

    @Bean
    Indexes codeCounterIndexes() {
        return Indexes.of(CodeCounter.COLLECTION, new Index("usedAt", Direction.ASC).expire(KEPT));
    }
}
