package vn.motcua.gateway.header;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.motcua.gateway.problem.GatewayError;
import vn.motcua.gateway.problem.Refusal;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Refuses addresses that a service could read otherwise than the gateway: a path that climbs out of
 * its resource would reach what is not routed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class PathFilter extends OncePerRequestFilter {

    private static final Pattern AMBIGUOUS =
            Pattern.compile(
                    "//|;|\\\\|/\\.{1,2}(/|$)|%(2e|2f|5c|25|3b|0.|1.|7f)",
                    Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        if (AMBIGUOUS.matcher(path).find() || !wellFormed(path, request)) {
            throw Refusal.of(GatewayError.MALFORMED_REQUEST);
        }
        chain.doFilter(request, response);
    }

    private static boolean wellFormed(String path, HttpServletRequest request) {
        String query = request.getQueryString();
        try {
            new URI(query == null ? path : path + "?" + query);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
