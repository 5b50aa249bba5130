package vn.motcua.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * A Kafka broker of one node (KRaft) on 127.0.0.1, out of its jars. Topics are never made by
 * accident.
 */
public final class KafkaProgram implements ServerProgram {

    private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC");
    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private final Cache cache;
    private final Path folder;
    private final int port;
    private final List<String> flags;

    /**
     * @param cache where the jars are unpacked
     * @param folder settings and data, made if it is missing
     * @param port the port on 127.0.0.1
     * @param flags more flags of the broker's JVM
     */
    public KafkaProgram(Cache cache, Path folder, int port, List<String> flags) {
        this.cache = cache;
        this.folder = folder;
        this.port = port;
        this.flags = List.copyOf(flags);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    /** The value for {@code spring.kafka.bootstrap-servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    public List<String> prepare() {
        String classPath = new KafkaJars(cache).classPath();
        try {
            Files.createDirectories(folder);
            Files.writeString(settings(), settingsText(Ports.free()));
            if (!Files.exists(data().resolve("meta.properties"))) {
                format(classPath);
            }
        } catch (IOException e) {
            throw new ServerUnavailable(
                    "The Kafka folder " + folder + " cannot be made: " + e.getMessage(), e);
        }
        return java(classPath, flags, "kafka.Kafka", settings().toString());
    }

    @Override
    public void awaitReady(Duration timeout) {
        long end = System.nanoTime() + timeout.toNanos();
        while (!KafkaProbe.serves(port)) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                throw new ServerUnavailable(
                        "Kafka on port "
                                + port
                                + " did not become ready within "
                                + timeout.toSeconds()
                                + " s.");
            }
            LockSupport.parkNanos(BETWEEN_PROBES.toNanos());
        }
    }

    private void format(String classPath) throws IOException {
        List<String> command =
                java(
                        classPath,
                        List.of("-XX:TieredStopAtLevel=1"),
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        clusterId(),
                        "--config",
                        settings().toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new ServerUnavailable(
                        "Kafka's storage in " + data() + " could not be formatted: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailable("Interrupted while formatting Kafka's storage.", e);
        }
    }

    private static List<String> java(
            String classPath, List<String> flags, String... mainAndArguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(flags);
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-Dorg.slf4j.simpleLogger.showDateTime=true");
        command.add("-cp");
        command.add(classPath);
        command.addAll(List.of(mainAndArguments));
        return command;
    }

    /** Kafka's form of an id: 16 bytes in URL-safe base 64, not beginning with a hyphen. */
    private static String clusterId() {
        return "M" + UUID.randomUUID().toString().replace("-", "").substring(0, 20) + "A";
    }

    private Path settings() {
        return folder.resolve("server.properties");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String settingsText(int controllerPort) {
        return """
        process.roles=broker,controller
        node.id=1
        controller.quorum.voters=1@127.0.0.1:%2$d
        listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
        advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
        inter.broker.listener.name=PLAINTEXT
        controller.listener.names=CONTROLLER
        listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
        log.dirs=%3$s
        auto.create.topics.enable=false
        group.initial.rebalance.delay.ms=0
        offsets.topic.replication.factor=1
        offsets.topic.num.partitions=8
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.state.log.num.partitions=1
        share.coordinator.state.topic.replication.factor=1
        share.coordinator.state.topic.min.isr=1
        share.coordinator.state.topic.num.partitions=1
        share.coordinator.threads=1
        group.coordinator.threads=1
        num.network.threads=2
        num.io.threads=4
        background.threads=2
        log.index.size.max.bytes=1048576
        log.cleaner.dedupe.buffer.size=16777216
        """
                .formatted(port, controllerPort, data().toString().replace("\\", "/"));
    }
}
