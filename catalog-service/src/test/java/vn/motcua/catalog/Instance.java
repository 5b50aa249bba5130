package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import vn.motcua.platform.test.TestServers;
import vn.motcua.platform.test.TestTokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The service in a process of its own, which a test can kill as nothing in this JVM can be. */
public final class Instance implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final int port;

    private Instance(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param mongoUri of its database, which it may share with others
     */
    public static Instance start(String mongoUri) {
        int port = freePort();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx384m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                CatalogApplication.class.getName(),
                                "--server.port=" + port,
                                "--spring.mongodb.uri=" + mongoUri,
                                "--spring.kafka.bootstrap-servers="
                                        + TestServers.bootstrapServers()));
        TestTokens.properties().forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(Path.of("target", "instance-" + port + ".log").toFile())
                            .start();
            Instance instance = new Instance(process, port);
            instance.awaitReady();
            return instance;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its API, without a token. */
    public Api api() {
        return Api.of(port);
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(20)).until(() -> !process.isAlive());
    }

    @Override
    public void close() {
        kill();
    }

    private void awaitReady() {
        await("target/instance-" + port + ".log")
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> {
                    assertThat(process.isAlive()).isTrue();
                    assertThat(ready()).isEqualTo(200);
                });
    }

    private int ready() {
        URI readiness = URI.create("http://localhost:" + port + "/actuator/health/readiness");
        try {
            return HTTP.send(
                            HttpRequest.newBuilder(readiness).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
