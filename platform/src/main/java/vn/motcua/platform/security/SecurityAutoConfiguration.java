package vn.motcua.platform.security;

import jakarta.servlet.DispatcherType;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.Problems;

import java.util.List;

/** Closed by default, open to tokens of our issuer, public where the service says so. */
@AutoConfiguration(
        afterName = "vn.motcua.platform.web.WebAutoConfiguration",
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(OAuth2ResourceServerProperties.class)
class SecurityAutoConfiguration implements WebMvcConfigurer {

    private static final String[] OWN_PUBLIC = {
        "/actuator/health/**", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml"
    };

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(OAuth2ResourceServerProperties settings) {
        return Tokens.decoder(settings.getJwt());
    }

    /** One measurement for a request is enough; one for each filter of the chain costs more. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** The usual rule for headers, without a regular expression for each of them. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(name -> name.chars().allMatch(c -> isPlain(c)));
        firewall.setAllowedHeaderValues(
                value -> value.chars().allMatch(c -> isPlain(c) || c == '\t'));
        return firewall;
    }

    private static boolean isPlain(int character) {
        return Character.isDefined(character) && !Character.isISOControl(character);
    }

    @Bean
    SecurityRefusals securityRefusals(Problems problems) {
        return new SecurityRefusals(problems);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain apiSecurity(
            HttpSecurity http,
            SecurityRefusals refusals,
            @Value("${motcua.security.public-get:}") String[] publicGet,
            @Value("${motcua.security.public-post:}") String[] publicPost) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(SecurityAutoConfiguration::headers)
                .authorizeHttpRequests(requests -> authorize(requests, publicGet, publicPost))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(server ->
                        server.jwt(Customizer.withDefaults())
                                .authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals)
                                .withObjectPostProcessor(answerOutages(refusals)))
                .build();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            String[] publicGet,
            String[] publicPost) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, OWN_PUBLIC)
                .permitAll()
                .requestMatchers(HttpMethod.GET, publicGet)
                .permitAll()
                .requestMatchers(HttpMethod.HEAD, publicGet)
                .permitAll()
                .requestMatchers(HttpMethod.POST, publicPost)
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.OPERATOR.claim())
                .anyRequest()
                .authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
                .contentSecurityPolicy(policy ->
                        policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }

    /** An issuer that is down is our trouble, not a fault of the token. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answerOutages(
            SecurityRefusals refusals) {
        AuthenticationEntryPointFailureHandler handler =
                new AuthenticationEntryPointFailureHandler(refusals);
        handler.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(handler);
                return filter;
            }
        };
    }
}
