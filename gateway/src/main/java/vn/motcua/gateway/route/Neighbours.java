package vn.motcua.gateway.route;

import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.stereotype.Component;

import vn.motcua.gateway.route.Services.Service;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks all services the same at once, for the gateway's own pages. */
@Component
public class Neighbours {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Map<String, Service> services;
    private final HttpComponentsClientHttpRequestFactory client;

    Neighbours(Services services, CloseableHttpClient http) {
        this.services = services.services();
        this.client = new HttpComponentsClientHttpRequestFactory(http);
        this.client.setReadTimeout(PATIENCE);
    }

    /**
     * The bodies of their answers by name, in the order of names; empty for a service that gave
     * none or another status than 200.
     */
    public Map<String, Optional<byte[]>> get(String path) {
        Map<String, Future<Optional<byte[]>>> asked = new TreeMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            services.forEach(
                    (name, service) -> asked.put(name, threads.submit(() -> body(service, path))));
        }
        Map<String, Optional<byte[]>> answers = new TreeMap<>();
        asked.forEach((name, answer) -> answers.put(name, answer.resultNow()));
        return answers;
    }

    private Optional<byte[]> body(Service service, String path) {
        try {
            ClientHttpRequest request =
                    client.createRequest(service.address().resolve(path), HttpMethod.GET);
            try (ClientHttpResponse answer = request.execute()) {
                return answer.getStatusCode().value() == 200
                        ? Optional.of(answer.getBody().readAllBytes())
                        : Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
