package vn.motcua.dossier.worklist.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.worklist.WorklistErrors;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.openapi.DocumentedErrors;

/**
 * The two indexes of all worklists: by the unit that has a dossier and by the unit that received
 * it.
 */
@Configuration(proxyBeanMethods = false)
class WorklistConfiguration {

    @Bean
    Indexes worklistIndexes(MongoTemplate mongo) {
        return Indexes.of(
                mongo.getCollectionName(Dossier.class),
                by("progress.unit").named("working_unit"),
                by("route.receiving").named("receiving_unit"));
    }

    private static Index by(String unit) {
        return new Index(unit, Direction.ASC)
                .on("stage", Direction.ASC)
                .on("dueAt", Direction.ASC)
                .on("dates.acceptanceDue", Direction.ASC)
                .on("_id", Direction.ASC);
    }

    @Bean
    DocumentedErrors worklistErrors() {
        return DocumentedErrors.of(WorklistErrors.values());
    }
}
