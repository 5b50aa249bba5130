package vn.motcua.catalog;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What belongs to no feature. */
@Configuration(proxyBeanMethods = false)
class CatalogConfiguration {

    /** Lists have no version: their tag is a digest, so that a client need not load them twice. */
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> tagsOfLists() {
        FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
                new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(
                "/api/v1/procedures",
                "/api/v1/suggestions",
                "/api/v1/fields",
                "/api/v1/life-events",
                "/api/v1/agencies",
                "/api/v1/agencies/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }
}
