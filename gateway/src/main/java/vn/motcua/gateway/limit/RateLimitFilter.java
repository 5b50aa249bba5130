package vn.motcua.gateway.limit;

import io.github.bucket4j.ConsumptionProbe;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;
import java.time.Duration;

/** Refuses a client that asks too often, and says when it may again. */
@Component
@ConditionalOnBooleanProperty(name = "motcua.gateway.rate.enabled", matchIfMissing = true)
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class RateLimitFilter extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/health";

    private final Buckets anonymous;
    private final Buckets authenticated;
    private final Buckets addresses;

    RateLimitFilter(RateProperties properties) {
        anonymous = buckets(properties.anonymous(), properties);
        authenticated = buckets(properties.authenticated(), properties);
        addresses = buckets(properties.address(), properties);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(HEALTH);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = ClientAddress.of(request.getRemoteAddr());
        String subject = TokenSubject.of(request);
        if (subject == null) {
            take(anonymous, address);
        } else {
            take(addresses, address);
            take(authenticated, subject);
        }
        chain.doFilter(request, response);
    }

    private static void take(Buckets buckets, String client) {
        ConsumptionProbe probe = buckets.of(client).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw Refusal.retryAfter(
                    GatewayError.TOO_MANY_REQUESTS,
                    Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static Buckets buckets(RateProperties.Limit limit, RateProperties properties) {
        return new Buckets(
                limit, properties.remembered(), properties.forgetAfter(), System::nanoTime);
    }
}
