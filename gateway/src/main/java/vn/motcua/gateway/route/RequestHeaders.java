package vn.motcua.gateway.route;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

import vn.motcua.gateway.header.RequestId;
import vn.motcua.gateway.header.TraceParent;

import java.util.Set;

/**
 * What of the client's headers goes on to a service: all but those of one connection, and those
 * that only a proxy may say, which the gateway says itself.
 */
@Component
class RequestHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_BACK =
            Set.of(
                    "proxy-authorization",
                    "content-length",
                    "expect",
                    "host",
                    "origin",
                    "cookie",
                    "forwarded",
                    "via",
                    "x-real-ip",
                    "x-client-ip",
                    "true-client-ip",
                    "x-request-id",
                    "traceparent");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        HttpHeaders kept =
                ConnectionHeaders.passedOn(
                        input,
                        name -> !KEPT_BACK.contains(name) && !name.startsWith("x-forwarded-"));
        HttpServletRequest source = request.servletRequest();
        kept.set("X-Forwarded-For", source.getRemoteAddr());
        kept.set("X-Forwarded-Proto", source.getScheme());
        kept.set("X-Forwarded-Host", host(source));
        kept.set(RequestId.HEADER, RequestId.of(source));
        kept.set(TraceParent.HEADER, TraceParent.of(source));
        return kept;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    private static String host(HttpServletRequest source) {
        String host = source.getHeader(HttpHeaders.HOST);
        return host == null ? source.getServerName() : host;
    }
}
