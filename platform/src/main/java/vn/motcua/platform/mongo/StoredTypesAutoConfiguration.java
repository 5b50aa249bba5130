package vn.motcua.platform.mongo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.MongoConverterConfigurationAdapter;

/**
 * How values are stored. A local day is the midnight of UTC, a time of day that of 1970-01-01, in
 * whatever zone a process runs: left to itself Spring Data takes the zone of the process, so that
 * two of them would not agree on a day.
 */
@AutoConfiguration(before = DataMongoAutoConfiguration.class)
class StoredTypesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions storedTypes() {
        return MongoCustomConversions.create(
                MongoConverterConfigurationAdapter::useNativeDriverJavaTimeCodecs);
    }
}
