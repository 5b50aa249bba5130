package vn.motcua.servers;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes the server on a port a replica set of one and waits until it is the primary. */
class ReplicaSetOfOne {

    static final String NAME = "motcua";
    private static final int NOT_YET_INITIALIZED = 94;

    private final int port;

    ReplicaSetOfOne(int port) {
        this.port = port;
    }

    /**
     * One client initiates, a fresh one goes on: the first keeps what it knew of the server before.
     */
    void awaitPrimary(Duration timeout) {
        try {
            try (MongoClient client = client("directConnection=true", timeout)) {
                initiate(client.getDatabase("admin"));
            }
            try (MongoClient client = client("replicaSet=" + NAME, timeout)) {
                client.getDatabase("admin").runCommand(new Document("ping", 1));
            }
        } catch (MongoException e) {
            throw new ServerUnavailable(
                    "MongoDB on port " + port + " did not become ready: " + e.getMessage(), e);
        }
    }

    private void initiate(MongoDatabase admin) {
        try {
            Document config =
                    admin.runCommand(new Document("replSetGetConfig", 1))
                            .get("config", Document.class);
            Document member = config.getList("members", Document.class).getFirst();
            if (!address().equals(member.getString("host"))) {
                move(admin, config, member);
            }
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NOT_YET_INITIALIZED) {
                throw e;
            }
            Document member = new Document("_id", 0).append("host", address());
            admin.runCommand(
                    new Document(
                            "replSetInitiate",
                            new Document("_id", NAME).append("members", List.of(member))));
        }
    }

    /** The data were made by a server on another port: the set has to learn its new address. */
    private void move(MongoDatabase admin, Document config, Document member) {
        member.put("host", address());
        config.put("version", config.getInteger("version", 0) + 1);
        admin.runCommand(new Document("replSetReconfig", config).append("force", true));
    }

    private String address() {
        return "127.0.0.1:" + port;
    }

    private MongoClient client(String option, Duration timeout) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(
                                new ConnectionString("mongodb://" + address() + "/?" + option))
                        .applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(
                                        timeout.toMillis(), TimeUnit.MILLISECONDS))
                        .applyToServerSettings(server ->
                                server.heartbeatFrequency(100, TimeUnit.MILLISECONDS)
                                        .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                        .build());
    }
}
