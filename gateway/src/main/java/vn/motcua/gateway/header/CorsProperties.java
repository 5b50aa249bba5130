package vn.motcua.gateway.header;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;
import java.util.List;

/**
 * Which web sites may call the API from a browser.
 *
 * @param allowedOrigins scheme, host and port of each; none by default
 * @param maxAge how long a browser may remember the answer
 */
@ConfigurationProperties("motcua.gateway.cors")
record CorsProperties(
        @DefaultValue List<String> allowedOrigins, @DefaultValue("1h") Duration maxAge) {

    CorsProperties {
        allowedOrigins = List.copyOf(allowedOrigins);
    }
}
