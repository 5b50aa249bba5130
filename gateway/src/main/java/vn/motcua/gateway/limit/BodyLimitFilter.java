package vn.motcua.gateway.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;

/**
 * Refuses bodies that are too large: by their declared length at once, and those that declare none
 * as soon as they have grown too large. The service then sees a request that broke off.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 60)
class BodyLimitFilter extends OncePerRequestFilter {

    private final BodyLimits limits;

    BodyLimitFilter(BodyLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        boolean open = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (length <= 0 && !open) {
            chain.doFilter(request, response);
            return;
        }
        DataSize limit = limits.of(request);
        if (length > limit.toBytes()) {
            throw tooLarge(limit);
        }
        chain.doFilter(open ? new LimitedRequest(request, limit) : request, response);
    }

    static Refusal tooLarge(DataSize limit) {
        return Refusal.of(GatewayError.BODY_TOO_LARGE, limit.toMegabytes());
    }
}
