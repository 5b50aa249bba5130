package vn.motcua.gateway.route;

import org.springframework.boot.context.properties.ConfigurationProperties;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The services behind the gateway.
 *
 * @param services by their short names: {@code dossier}
 */
@ConfigurationProperties("motcua.gateway")
public record Services(Map<String, Service> services) {

    /**
     * A service.
     *
     * @param address where it listens, without a path
     * @param resources the first segments below {@code /api/v1} that it answers
     */
    public record Service(URI address, Set<String> resources) {

        public Service {
            resources = Set.copyOf(resources);
        }
    }

    public Services {
        services = Map.copyOf(new TreeMap<>(services));
        Set<String> seen = new java.util.HashSet<>();
        Set<String> twice =
                services.values().stream()
                        .flatMap(service -> service.resources().stream())
                        .filter(resource -> !seen.add(resource))
                        .collect(Collectors.toSet());
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("Two services answer " + twice);
        }
    }
}
