package vn.motcua.catalog.field;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.platform.mongo.Indexes;

/** What the list of fields needs. */
@Configuration(proxyBeanMethods = false)
class FieldIndexes {

    @Bean
    Indexes indexesOfFields() {
        return Indexes.of(Field.COLLECTION, new Index("nameKey", Direction.ASC));
    }
}
