package vn.motcua.dossier.reference.mongo;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.reference.Agencies;
import vn.motcua.dossier.reference.AgencyCopy;
import vn.motcua.dossier.reference.CalendarCopy;
import vn.motcua.dossier.reference.Calendars;
import vn.motcua.dossier.reference.LocalCopy;
import vn.motcua.dossier.reference.ProcedureCopy;
import vn.motcua.dossier.reference.Procedures;
import vn.motcua.platform.mongo.Indexes;

import java.util.List;

/** The copies, what keeps them fresh, and their indexes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CountingProperties.class)
class ReferenceConfiguration {

    @Bean
    Procedures procedures(MongoTemplate mongo, JsonMapper json) {
        return new Procedures(mongo, json);
    }

    @Bean
    Agencies agencies(MongoTemplate mongo, JsonMapper json) {
        return new Agencies(mongo, json);
    }

    @Bean
    Calendars calendars(
            MongoTemplate mongo, JsonMapper json, Agencies agencies, CountingProperties counting) {
        return new Calendars(mongo, json, agencies, counting.rules());
    }

    @Bean
    ChangeWatch referenceWatch(MongoTemplate mongo, List<LocalCopy> copies) {
        return new ChangeWatch(mongo, copies);
    }

    @Bean
    Indexes procedureCopyIndexes() {
        return Indexes.of(ProcedureCopy.COLLECTION, new Index("code", Direction.ASC));
    }

    @Bean
    Indexes agencyCopyIndexes() {
        return Indexes.of(AgencyCopy.COLLECTION);
    }

    @Bean
    Indexes calendarCopyIndexes() {
        return Indexes.of(
                CalendarCopy.COLLECTION,
                new Index("calendar", Direction.ASC).on("revision", Direction.DESC));
    }
}
