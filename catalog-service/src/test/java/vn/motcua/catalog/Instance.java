package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import vn.motcua.platform.test.TestServers;
import vn.motcua.platform.test.TestTokens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service in a process of its own, which a test can kill as nothing in this JVM can be. */
public final class Instance implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static final AtomicInteger STARTED = new AtomicInteger();
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;
    private volatile int port;

    private Instance(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param mongoUri of its database, which it may share with others
     */
    public static Instance start(String mongoUri) {
        return start(mongoUri, Duration.ZERO);
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param mongoUri of its database, which it may share with others
     * @param ahead how far legal time is
     */
    public static Instance start(String mongoUri, Duration ahead) {
        Path log = Path.of("target", "instance-" + STARTED.incrementAndGet() + ".log");
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
                                "--server.port=0",
                                "--motcua.sandbox=true",
                                "--motcua.legal-clock.offset=" + ahead,
                                "--spring.mongodb.uri=" + mongoUri,
                                "--spring.kafka.bootstrap-servers="
                                        + TestServers.bootstrapServers()));
        TestTokens.properties().forEach((name, value) -> command.add("--" + name + "=" + value));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            Instance instance = new Instance(process, log);
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
        await(log.toString())
                .atMost(Duration.ofMinutes(3))
                .pollInterval(Duration.ofMillis(300))
                .untilAsserted(() -> {
                    assertThat(process.isAlive()).isTrue();
                    Matcher started = PORT.matcher(Files.readString(log));
                    assertThat(started.find()).as("it serves on a port").isTrue();
                    port = Integer.parseInt(started.group(1));
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
}
