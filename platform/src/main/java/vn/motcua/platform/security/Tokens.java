package vn.motcua.platform.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

import vn.motcua.platform.access.Caller;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;

/** Which tokens are accepted. */
final class Tokens {

    private static final Duration REFRESHED_AFTER = Duration.ofMinutes(5);
    private static final Duration OUTAGE = Duration.ofDays(1);
    private static final int FETCH_MILLIS = 2_000;
    private static final int MAX_BYTES = 100_000;

    private static final JOSEObjectTypeVerifier<SecurityContext> TYPES =
            new DefaultJOSEObjectTypeVerifier<>(
                    JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null);

    private Tokens() {}

    static JwtDecoder decoder(OAuth2ResourceServerProperties.Jwt settings) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSource(
                                keys(required(settings.getJwkSetUri(), "jwk-set-uri")))
                        .jwsAlgorithms(algorithms -> {
                            algorithms.clear();
                            algorithms.add(SignatureAlgorithm.RS256);
                            algorithms.add(SignatureAlgorithm.ES256);
                        })
                        .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier(TYPES))
                        .build();
        OAuth2TokenValidator<Jwt> validator =
                validator(
                        required(settings.getIssuerUri(), "issuer-uri"),
                        Set.copyOf(settings.getAudiences()));
        decoder.setJwtValidator(validator);
        return new RememberedTokens(decoder, validator);
    }

    static OAuth2TokenValidator<Jwt> validator(String issuer, Set<String> audiences) {
        if (audiences.isEmpty()) {
            required(null, "audiences");
        }
        return new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new JwtClaimValidator<Instant>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<Collection<String>>(
                        JwtClaimNames.AUD,
                        meant -> meant != null && !Collections.disjoint(meant, audiences)),
                new JwtClaimValidator<String>(JwtClaimNames.SUB, Caller::mayBeSubject));
    }

    private static JWKSource<SecurityContext> keys(String address) {
        return JWKSourceBuilder.create(
                        url(address),
                        new DefaultResourceRetriever(FETCH_MILLIS, FETCH_MILLIS, MAX_BYTES))
                .cache(REFRESHED_AFTER.toMillis(), 2L * FETCH_MILLIS)
                .refreshAheadCache(false)
                .rateLimited(false)
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new IllegalStateException("jwk-set-uri is not an address: " + address, e);
        }
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(
                    "Set spring.security.oauth2.resourceserver.jwt." + name);
        }
        return value;
    }
}
