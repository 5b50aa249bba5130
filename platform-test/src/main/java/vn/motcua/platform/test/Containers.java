package vn.motcua.platform.test;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Servers in containers, where an engine answers and has the image already; nothing is ever pulled.
 * {@code MONGO_IMAGE} and {@code KAFKA_IMAGE} name other images.
 */
final class Containers {

    private static final String RYUK = "testcontainers/ryuk";

    private Containers() {}

    static Optional<String> mongo() {
        return image("MONGO_IMAGE", "mongo:8").map(Containers::startMongo);
    }

    static Optional<String> kafka() {
        return image("KAFKA_IMAGE", "apache/kafka:4.2.1").map(Containers::startKafka);
    }

    /** The container lives until the JVM ends, when Testcontainers removes it. */
    @SuppressWarnings("resource")
    private static String startMongo(String image) {
        DockerImageName name = DockerImageName.parse(image).asCompatibleSubstituteFor("mongo");
        MongoDBContainer container =
                new MongoDBContainer(name).withReplicaSet().withImagePullPolicy(any -> false);
        container.start();
        return container.getReplicaSetUrl("test");
    }

    @SuppressWarnings("resource")
    private static String startKafka(String image) {
        DockerImageName name =
                DockerImageName.parse(image).asCompatibleSubstituteFor("apache/kafka");
        KafkaContainer container = new KafkaContainer(name).withImagePullPolicy(any -> false);
        container.start();
        return container.getBootstrapServers();
    }

    private static Optional<String> image(String variable, String usual) {
        Map<String, String> environment = System.getenv();
        String prefix = environment.getOrDefault("TESTCONTAINERS_HUB_IMAGE_NAME_PREFIX", "");
        String image = environment.getOrDefault(variable, prefix + usual);
        boolean usable = engineMayAnswer(environment) && mayClean(environment) && isThere(image);
        return usable ? Optional.of(image) : Optional.empty();
    }

    private static boolean engineMayAnswer(Map<String, String> environment) {
        return environment.containsKey("DOCKER_HOST")
                || Files.exists(Path.of("/var/run/docker.sock"));
    }

    /** Testcontainers starts its cleaner first, and would pull it. */
    private static boolean mayClean(Map<String, String> environment) {
        return Boolean.parseBoolean(environment.get("TESTCONTAINERS_RYUK_DISABLED")) || lists(RYUK);
    }

    private static boolean isThere(String image) {
        return docker("image", "inspect", image).isPresent();
    }

    private static boolean lists(String repository) {
        return docker("image", "ls", "--quiet", repository)
                .filter(ids -> !ids.isBlank())
                .isPresent();
    }

    /** What the command prints; empty when there is no client, no engine, or it fails. */
    private static Optional<String> docker(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "docker";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String output =
                    new String(
                            process.getInputStream().readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            boolean ended = process.waitFor(20, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? Optional.of(output) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
