package vn.motcua.gateway.route;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

import java.util.Set;

/**
 * What of a service's headers goes on to the client: all but those of one connection, and those
 * that the gateway answers itself, which would stand there twice.
 */
@Component
class ResponseHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_BACK =
            Set.of(
                    "date",
                    "server",
                    "x-powered-by",
                    "set-cookie",
                    "x-request-id",
                    "x-content-type-options",
                    "x-frame-options",
                    "x-xss-protection",
                    "referrer-policy",
                    "strict-transport-security");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
        return ConnectionHeaders.passedOn(
                input, name -> !KEPT_BACK.contains(name) && !name.startsWith("access-control-"));
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
