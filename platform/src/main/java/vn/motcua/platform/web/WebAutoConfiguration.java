package vn.motcua.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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
@Import({ProblemAdvice.class, ErrorAnswer.class, EmptyParameters.class})
class WebAutoConfiguration implements WebMvcConfigurer {

    /** Before security, so that its refusals have an id too. */
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    /** Behind security, so that only who may call makes us read. */
    private static final int BEHIND_SECURITY = 0;

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Languages.of(request);
            }
        };
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictJson(JsonMapper application) {
        JsonMapper strict = WebJson.strict(application);
        return converters ->
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(strict));
    }

    /** Nothing but a date is one, {@code 2026-03-09}, not even an empty text. */
    @Override
    public void addFormatters(FormatterRegistry parameters) {
        parameters.addConverter(String.class, LocalDate.class, LocalDate::parse);
    }

    @Bean
    Problems problems(JsonMapper application) {
        return new Problems(application);
    }

    @Bean
    @FilterRegistration(order = FIRST)
    RequestIdFilter requestIdFilter() {
        return new RequestIdFilter();
    }

    @Bean
    @FilterRegistration(order = BEHIND_SECURITY)
    BodyFilter bodyFilter(
            Problems problems,
            @Value("${motcua.web.body-limit:1MB}") DataSize limit,
            @Value("${motcua.web.streamed-types:}") List<String> streamed) {
        return new BodyFilter(problems, Math.toIntExact(limit.toBytes()), streamed);
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
