package vn.motcua.gateway.header;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;
import java.util.List;

/**
 * Answers browsers that ask for another web site. Without an allowed origin every such question is
 * refused; requests themselves come with a token, never with a cookie, so that they need no guard.
 */
@Configuration(proxyBeanMethods = false)
class CorsConfig {

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(CorsProperties properties) {
        @Nullable CorsConfiguration rules = rules(properties);
        CorsFilter filter = new CorsFilter(request -> rules);
        filter.setCorsProcessor(new RefusingProcessor());
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return registration;
    }

    private static @Nullable CorsConfiguration rules(CorsProperties properties) {
        if (properties.allowedOrigins().isEmpty()) {
            return null;
        }
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(properties.allowedOrigins());
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        rules.setAllowedHeaders(
                List.of(
                        "Authorization",
                        "Content-Type",
                        "Accept-Language",
                        "If-Match",
                        "If-None-Match",
                        "Idempotency-Key",
                        RequestId.HEADER,
                        TraceParent.HEADER));
        rules.setExposedHeaders(
                List.of("ETag", "Location", "Retry-After", "Content-Language", RequestId.HEADER));
        rules.setMaxAge(properties.maxAge());
        return rules;
    }

    /** Refuses with a problem document. */
    private static final class RefusingProcessor extends DefaultCorsProcessor {

        @Override
        public boolean processRequest(
                @Nullable CorsConfiguration rules,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            if (rules == null && CorsUtils.isPreFlightRequest(request)) {
                throw Refusal.of(GatewayError.ORIGIN_REFUSED);
            }
            return super.processRequest(rules, request, response);
        }

        @Override
        protected void rejectRequest(ServerHttpResponse response) {
            throw Refusal.of(GatewayError.ORIGIN_REFUSED);
        }
    }
}
