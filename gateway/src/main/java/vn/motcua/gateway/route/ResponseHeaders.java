package vn.motcua.gateway.route;

import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What of a service's headers goes on to the client: all but those of one connection, and those
 * that the gateway answers itself, which would stand there twice.
 */
@Component
class ResponseHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final Set<String> KEPT_BACK =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authenticate",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
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
        HttpHeaders kept = new HttpHeaders();
        Set<String> named = ConnectionHeader.names(input);
        for (Map.Entry<String, List<String>> header : input.headerSet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!KEPT_BACK.contains(name)
                    && !name.startsWith("access-control-")
                    && !named.contains(name)) {
                kept.put(header.getKey(), header.getValue());
            }
        }
        return kept;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
