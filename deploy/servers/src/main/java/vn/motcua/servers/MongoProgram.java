package vn.motcua.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A {@code mongod} on 127.0.0.1 as a replica set of one, because transactions and change streams
 * need one.
 *
 * @param mongod the binary, 6.0 or newer
 * @param data the data folder, made if it is missing
 * @param port the port on 127.0.0.1
 * @param cacheMegabytes the storage engine's cache, 256 or more
 */
public record MongoProgram(Path mongod, Path data, int port, int cacheMegabytes)
        implements ServerProgram {

    private static final String EVICTION =
            "eviction_dirty_target=20,eviction_dirty_trigger=40,"
                    + "eviction_updates_target=10,eviction_updates_trigger=20";

    private static final double MEBIBYTES_A_GIBIBYTE = 1024;

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public List<String> prepare() {
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new ServerUnavailable(
                    "The data folder " + data + " cannot be made: " + e.getMessage(), e);
        }
        return List.of(
                mongod.toString(),
                "--dbpath",
                data.toString(),
                "--bind_ip",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
                "--replSet",
                ReplicaSetOfOne.NAME,
                "--nounixsocket",
                "--quiet",
                "--wiredTigerCacheSizeGB",
                String.format(Locale.ROOT, "%.3f", cacheMegabytes / MEBIBYTES_A_GIBIBYTE),
                "--setParameter",
                "diagnosticDataCollectionEnabled=false",
                // what is done and gone has to be walked over as long as the past can be read
                "--setParameter",
                "minSnapshotHistoryWindowInSeconds=60",
                // its usual limits suit a cache of many gibibytes: this small one would evict
                // always
                "--wiredTigerEngineConfigString",
                EVICTION);
    }

    @Override
    public void awaitReady(Duration timeout) {
        new ReplicaSetOfOne(port).awaitPrimary(timeout);
    }

    /**
     * The address of a database in it, with the write and read guarantees that the services rely
     * on.
     */
    public String uri(String database) {
        return MongoUri.of("mongodb://127.0.0.1:" + port + "/?replicaSet=" + ReplicaSetOfOne.NAME)
                .database(database);
    }
}
