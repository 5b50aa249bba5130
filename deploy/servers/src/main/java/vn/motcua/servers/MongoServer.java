package vn.motcua.servers;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A real MongoDB server for as long as this JVM lives, or the one that {@code MOTCUA_MONGODB_URI}
 * names. Made for tests; the launcher supervises {@link MongoProgram} itself.
 */
public final class MongoServer implements AutoCloseable {

    private static final int CACHE_MEGABYTES = 256;

    private final MongoUri uri;
    private final @Nullable ServerProcess<MongoProgram> process;

    private MongoServer(String uri, @Nullable ServerProcess<MongoProgram> process) {
        this.uri = MongoUri.of(uri);
        this.process = process;
    }

    /**
     * Starts the chosen server in a temporary folder on a free port and waits until it is the
     * primary.
     */
    public static MongoServer start(MongoSource source) {
        return switch (source) {
            case MongoSource.Running running -> new MongoServer(running.uri(), null);
            case MongoSource.Binary binary -> {
                var process =
                        ServerProcess.start(folder ->
                                new MongoProgram(
                                        binary.mongod(),
                                        folder.resolve("data"),
                                        Ports.free(),
                                        CACHE_MEGABYTES));
                yield new MongoServer(process.program().uri(""), process);
            }
        };
    }

    /** The address of a database, with majority writes and reads. */
    public String uri(String database) {
        return uri.database(database);
    }

    /** Makes every query without an index fail, so that tests find it ({@code notablescan=1}). */
    public void forbidTableScans() {
        try (MongoClient client = MongoClients.create(uri.database(""))) {
            client.getDatabase("admin")
                    .runCommand(new Document("setParameter", 1).append("notablescan", true));
        }
    }

    /** Kills the server as {@code kill -9} does. */
    public void kill() {
        own().kill();
    }

    /** Starts it again on the same port with the same data; table scans are allowed again. */
    public void restart() {
        own().restart();
    }

    @Override
    public void close() {
        if (process != null) {
            process.close();
        }
    }

    private ServerProcess<MongoProgram> own() {
        if (process == null) {
            throw new IllegalStateException("the server of MOTCUA_MONGODB_URI is not ours to stop");
        }
        return process;
    }
}
