package vn.motcua.servers;

import java.util.List;

/**
 * A real Kafka broker for as long as this JVM lives. Made for tests; the launcher supervises {@link
 * KafkaProgram} itself.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1");

    private final ServerProcess<KafkaProgram> process;

    private KafkaBroker(ServerProcess<KafkaProgram> process) {
        this.process = process;
    }

    /** Starts a broker in a temporary folder on a free port and waits until it serves. */
    public static KafkaBroker start() {
        Cache cache = Cache.of(System.getenv());
        return new KafkaBroker(
                ServerProcess.start(folder ->
                        new KafkaProgram(
                                cache, folder.resolve("kafka"), Ports.free(), QUICK_START)));
    }

    /** The value for {@code spring.kafka.bootstrap-servers}. */
    public String bootstrapServers() {
        return process.program().bootstrapServers();
    }

    /** Kills the broker as {@code kill -9} does; its data stay. */
    public void kill() {
        process.kill();
    }

    /** Starts it again on the same port with the same data. */
    public void restart() {
        process.restart();
    }

    @Override
    public void close() {
        process.close();
    }
}
