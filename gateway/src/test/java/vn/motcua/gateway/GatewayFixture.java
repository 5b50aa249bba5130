package vn.motcua.gateway;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** The whole gateway before five real servers; only their answers are ours. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class GatewayFixture {

    protected static final Upstream CATALOG = new Upstream();
    protected static final Upstream DOSSIER = new Upstream();
    protected static final Upstream PAYMENT = new Upstream();
    protected static final Upstream NOTIFICATION = new Upstream();
    protected static final Upstream STATS = new Upstream();

    protected static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry registry) {
        registry.add("motcua.gateway.services.catalog.address", CATALOG::address);
        registry.add("motcua.gateway.services.dossier.address", DOSSIER::address);
        registry.add("motcua.gateway.services.payment.address", PAYMENT::address);
        registry.add("motcua.gateway.services.notification.address", NOTIFICATION::address);
        registry.add("motcua.gateway.services.stats.address", STATS::address);
    }

    @BeforeEach
    void begin() {
        for (Upstream upstream : List.of(CATALOG, DOSSIER, PAYMENT, NOTIFICATION, STATS)) {
            upstream.forget();
            upstream.echoes();
        }
    }

    protected int port() {
        return port;
    }

    protected HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    protected HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
