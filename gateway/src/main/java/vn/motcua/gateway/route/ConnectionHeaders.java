package vn.motcua.gateway.route;

import org.springframework.http.HttpHeaders;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The headers that end at the next hop: those of one connection, and those that {@code Connection}
 * names (RFC 9110 §7.6.1).
 */
final class ConnectionHeaders {

    private static final Set<String> OF_ONE_CONNECTION =
            Set.of(
                    "connection",
                    "keep-alive",
                    "proxy-connection",
                    "proxy-authenticate",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");

    private ConnectionHeaders() {}

    /**
     * What of the headers goes on to the next hop.
     *
     * @param kept says of a name in lower case whether it may
     */
    static HttpHeaders passedOn(HttpHeaders headers, Predicate<String> kept) {
        HttpHeaders passed = new HttpHeaders();
        Set<String> named = named(headers);
        for (Map.Entry<String, List<String>> header : headers.headerSet()) {
            String name = header.getKey().toLowerCase(Locale.ROOT);
            if (!OF_ONE_CONNECTION.contains(name) && !named.contains(name) && kept.test(name)) {
                passed.put(header.getKey(), header.getValue());
            }
        }
        return passed;
    }

    /** The names in the header {@code Connection}, in lower case. */
    private static Set<String> named(HttpHeaders headers) {
        List<String> values = headers.get(HttpHeaders.CONNECTION);
        if (values == null) {
            return Set.of();
        }
        return values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
