package vn.motcua.dossier.tracking.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.motcua.dossier.tracking.TrackingErrors;
import vn.motcua.platform.openapi.DocumentedErrors;

/** Names the errors of tracking to the API document. */
@Configuration(proxyBeanMethods = false)
class TrackingConfiguration {

    @Bean
    DocumentedErrors trackingErrors() {
        return DocumentedErrors.of(TrackingErrors.values());
    }
}
