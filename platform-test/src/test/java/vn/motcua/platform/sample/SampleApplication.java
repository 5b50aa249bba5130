package vn.motcua.platform.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.mongo.Indexes;

/** The sample service. */
@SpringBootApplication
public class SampleApplication {

    @Bean
    Indexes counterIndexes(MongoTemplate mongo) {
        return Indexes.of(mongo.getCollectionName(Counter.class));
    }
}
