package vn.motcua.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

class MongoServerIT {

    private static MongoSource source;
    private static MongoServer server;

    @BeforeAll
    static void start() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.remove("MOTCUA_MONGODB_URI");
        source = MongoChooser.of(environment, System.err::println).choose();
        server = MongoServer.start(source);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void commitsATransactionOfTwoCollections() {
        try (MongoClient client = MongoClients.create(server.uri("motcua_one"));
                ClientSession session = client.startSession()) {
            var database = client.getDatabase("motcua_one");
            session.withTransaction(() -> {
                database.getCollection("a").insertOne(session, new Document("_id", 1));
                database.getCollection("b").insertOne(session, new Document("_id", 1));
                return true;
            });
            assertThat(database.getCollection("a").countDocuments()).isEqualTo(1);
            assertThat(database.getCollection("b").countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void keepsWhatWasWrittenThroughAKill() {
        try (MongoServer own = MongoServer.start(source)) {
            try (MongoClient client = MongoClients.create(own.uri("kept"))) {
                client.getDatabase("kept")
                        .getCollection("a")
                        .insertOne(new Document("_id", "acknowledged"));
            }
            own.kill();
            own.restart();
            try (MongoClient client = MongoClients.create(own.uri("kept"))) {
                assertThat(client.getDatabase("kept").getCollection("a").find().first())
                        .isEqualTo(new Document("_id", "acknowledged"));
            }
        }
    }

    @Test
    void refusesAQueryWithoutAnIndexWhenToldTo() {
        try (MongoServer own = MongoServer.start(source);
                MongoClient client = MongoClients.create(own.uri("scans"))) {
            MongoCollection<Document> documents = client.getDatabase("scans").getCollection("a");
            documents.insertOne(new Document("name", "x"));
            assertThat(documents.find(Filters.eq("name", "x")).first()).isNotNull();

            own.forbidTableScans();

            assertThatThrownBy(() -> documents.find(Filters.eq("name", "x")).first())
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("notablescan");
        }
    }

    @Test
    void movesToAnotherPortWithItsData(@TempDir Path folder) {
        MongoSource.Binary binary = (MongoSource.Binary) source;
        MongoProgram here =
                new MongoProgram(binary.mongod(), folder.resolve("data"), Ports.free(), 256);
        MongoProgram there =
                new MongoProgram(binary.mongod(), folder.resolve("data"), Ports.free(), 256);
        try (ServerProcess<MongoProgram> first = ServerProcess.start(temporary -> here)) {
            assertThat(first.isAlive()).isTrue();
        }
        try (ServerProcess<MongoProgram> second = ServerProcess.start(temporary -> there);
                MongoClient client = MongoClients.create(second.program().uri("moved"))) {
            second.program().awaitReady(Duration.ofSeconds(10));
            client.getDatabase("moved").getCollection("a").insertOne(new Document("_id", 1));
            assertThat(client.getDatabase("moved").getCollection("a").countDocuments())
                    .isEqualTo(1);
        }
    }
}
