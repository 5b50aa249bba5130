package vn.motcua.dossier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.index.PartialIndexFilter;
import org.springframework.data.mongodb.core.query.Criteria;

import vn.motcua.dossier.command.ReceptionProperties;
import vn.motcua.dossier.filing.FilingErrors;
import vn.motcua.dossier.handling.HandlingErrors;
import vn.motcua.dossier.lifecycle.DossierErrors;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.openapi.DocumentedErrors;

/** Settings, indexes of the dossiers, and the errors that the API document names. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceptionProperties.class)
class DossierConfiguration {

    /**
     * For what is one's own, what an agency has a part in, and a code; each list in the order of
     * its ids.
     */
    @Bean
    Indexes dossierIndexes() {
        return Indexes.of(
                "dossiers",
                new Index("owner", Direction.ASC)
                        .on("_id", Direction.DESC)
                        .partial(PartialIndexFilter.of(Criteria.where("owner").exists(true))),
                new Index("ownerPersonalId", Direction.ASC)
                        .on("_id", Direction.DESC)
                        .partial(
                                PartialIndexFilter.of(
                                        Criteria.where("ownerPersonalId").exists(true))),
                new Index("route.involved", Direction.ASC).on("_id", Direction.DESC),
                new Index("code", Direction.ASC)
                        .unique()
                        .partial(PartialIndexFilter.of(Criteria.where("code").exists(true))));
    }

    @Bean
    DocumentedErrors dossierErrors() {
        return DocumentedErrors.of(
                DossierErrors.values(), FilingErrors.values(), HandlingErrors.values());
    }
}
