package vn.motcua.platform.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * Problem documents, request ids, strict JSON and the limit on bodies ({@code
 * motcua.web.body-limit}).
 */
@AutoConfiguration(
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import({ProblemAdvice.class, ErrorAnswer.class})
class WebAutoConfiguration {

    /** Before security, so that its refusals have an id too. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Behind security, so that only who may call makes us read. */
    private static final int BEHIND_SECURITY = 0;

    @Bean
    LocaleResolver localeResolver() {
        return Languages.resolver();
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper application) {
        JsonMapper strict = WebJson.strict(application);
        return converters ->
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    @Bean
    DateParameter dateParameter() {
        return new DateParameter();
    }

    @Bean
    Problems problems(JsonMapper application) {
        return new Problems(application);
    }

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        FilterRegistrationBean<RequestIdFilter> filter =
                new FilterRegistrationBean<>(new RequestIdFilter());
        filter.setOrder(FIRST);
        return filter;
    }

    @Bean
    FilterRegistrationBean<BodyFilter> bodyFilter(
            Problems problems,
            @Value("${motcua.web.body-limit:1MB}") DataSize limit,
            @Value("${motcua.web.streamed-types:}") List<String> streamed) {
        FilterRegistrationBean<BodyFilter> filter =
                new FilterRegistrationBean<>(
                        new BodyFilter(problems, Math.toIntExact(limit.toBytes()), streamed));
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    @ConditionalOnClass(StandardHost.class)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> containerRefusals() {
        return factory ->
                factory.addContextCustomizers(context ->
                        ((StandardHost) context.getParent())
                                .setErrorReportValveClass(ContainerRefusals.class.getName()));
    }
}
