package vn.motcua.dossier.timeline.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.dossier.reference.Calendars;
import vn.motcua.dossier.timeline.Delivery;
import vn.motcua.dossier.timeline.ExplainDeadline;
import vn.motcua.dossier.timeline.Timeline;
import vn.motcua.dossier.timeline.TimelineErrors;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.openapi.DocumentedErrors;
import vn.motcua.platform.time.LegalClock;

/** The history of dossiers. */
@Configuration(proxyBeanMethods = false)
class TimelineConfiguration {

    @Bean
    Timeline timeline(Journal journal, MongoTemplate mongo, JsonMapper json) {
        return new Timeline(journal, mongo, json);
    }

    @Bean
    ExplainDeadline explainDeadline(Calendars calendars, LegalClock legal) {
        return new ExplainDeadline(calendars, legal);
    }

    @Bean
    Indexes deliveryIndexes() {
        return Indexes.of(Delivery.COLLECTION, new Index("dossier", Direction.ASC));
    }

    @Bean
    DocumentedErrors timelineErrors() {
        return DocumentedErrors.of(TimelineErrors.values());
    }
}
