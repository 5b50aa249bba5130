package vn.motcua.platform.test;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;
import org.testcontainers.utility.DockerImageName;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Servers in containers, where an engine answers and has every image already that this takes;
 * nothing is ever pulled. {@code MONGO_IMAGE} and {@code KAFKA_IMAGE} name other images.
 */
final class Containers {

    private static final String RYUK = "testcontainers/ryuk";

    /** By which Testcontainers looks for the engine's address when it runs in a container too. */
    private static final String LOOKOUT = "alpine:3.17";

    private static final int SECONDS = 20;

    private final Map<String, String> environment;
    private final Engine engine;
    private final boolean inAContainer;

    /** What an engine's client says; empty when there is no client, no engine, or it fails. */
    interface Engine {
        Optional<String> says(String... arguments);
    }

    /**
     * Containers by these variables.
     *
     * @param inAContainer whether this JVM runs in one
     */
    Containers(Map<String, String> environment, Engine engine, boolean inAContainer) {
        this.environment = environment;
        this.engine = engine;
        this.inAContainer = inAContainer;
    }

    static Containers here() {
        Map<String, String> environment = System.getenv();
        return new Containers(
                environment,
                mayAnswer(environment) ? Containers::docker : _ -> Optional.empty(),
                Files.exists(Path.of("/.dockerenv")));
    }

    /** The address of a MongoDB in a container. */
    Optional<String> mongo() {
        return mongoImage().flatMap(image -> started(image, Containers::startMongo));
    }

    /** The address of a broker in a container. */
    Optional<String> kafka() {
        return kafkaImage().flatMap(image -> started(image, Containers::startKafka));
    }

    Optional<String> mongoImage() {
        return image("MONGO_IMAGE", "mongo:8");
    }

    Optional<String> kafkaImage() {
        return image("KAFKA_IMAGE", "apache/kafka:4.2.1");
    }

    /** One that does not start is told and done without: there are other ways to a server. */
    private static Optional<String> started(String image, Function<String, String> start) {
        try {
            return Optional.of(start.apply(image));
        } catch (RuntimeException e) {
            System.err.println(
                    "The container of " + image + " does not start, so tests do without it: " + e);
            return Optional.empty();
        }
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

    private Optional<String> image(String variable, String usual) {
        String image = environment.getOrDefault(variable, prefixed(usual));
        boolean usable = isThere(image) && mayClean() && findsTheWay();
        return usable ? Optional.of(image) : Optional.empty();
    }

    private String prefixed(String image) {
        return environment.getOrDefault("TESTCONTAINERS_HUB_IMAGE_NAME_PREFIX", "") + image;
    }

    private static boolean mayAnswer(Map<String, String> environment) {
        return environment.containsKey("DOCKER_HOST")
                || Files.exists(Path.of("/var/run/docker.sock"));
    }

    /** Testcontainers starts its cleaner first, and would pull it. */
    private boolean mayClean() {
        return Boolean.parseBoolean(environment.get("TESTCONTAINERS_RYUK_DISABLED"))
                || engine.says("image", "ls", "--quiet", prefixed(RYUK))
                        .filter(ids -> !ids.isBlank())
                        .isPresent();
    }

    /** In a container it looks for the engine's address by one more, unless it is told. */
    private boolean findsTheWay() {
        return !inAContainer
                || environment.containsKey("TESTCONTAINERS_HOST_OVERRIDE")
                || isThere(prefixed(LOOKOUT));
    }

    private boolean isThere(String image) {
        return engine.says("image", "inspect", "--format", "{{.Id}}", image).isPresent();
    }

    private static Optional<String> docker(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = "docker";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            byte[] output = process.getInputStream().readAllBytes();
            return process.exitValue() == 0
                    ? Optional.of(new String(output, StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
