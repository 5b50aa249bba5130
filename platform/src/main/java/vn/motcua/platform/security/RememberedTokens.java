package vn.motcua.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

import java.time.Duration;

/**
 * Spares a token that comes again the check of its signature, for a minute. What it says of itself,
 * its end above all, is checked each time; a token that was refused is never remembered.
 */
final class RememberedTokens implements JwtDecoder {

    private static final int MOST = 2_000;
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final JwtDecoder decoder;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Cache<String, Jwt> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /**
     * @param decoder checks signature and claims
     * @param validator checks the claims again
     */
    RememberedTokens(JwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        this.decoder = decoder;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        Jwt seen = known.getIfPresent(token);
        if (seen == null) {
            Jwt decoded = decoder.decode(token);
            known.put(token, decoded);
            return decoded;
        }
        OAuth2TokenValidatorResult result = validator.validate(seen);
        if (result.hasErrors()) {
            throw new JwtValidationException("The token no longer holds", result.getErrors());
        }
        return seen;
    }
}
