package vn.motcua.acceptance.floor;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * One database, one topic and one pool of connections; each {@link #measure} is a round in them.
 */
public final class Floor implements AutoCloseable {

    private static final String TOPIC = "motcua.floor";
    private static final int PARTITIONS = 24;

    private final MongoClient client;
    private final MongoDatabase database;
    private final KafkaProducer<String, String> producer;
    private final int connections;

    private Floor(
            MongoClient client,
            MongoDatabase database,
            KafkaProducer<String, String> producer,
            int connections) {
        this.client = client;
        this.database = database;
        this.producer = producer;
        this.connections = connections;
    }

    /**
     * Makes a database and the topic of its own, so that nothing of a running installation is
     * touched.
     */
    public static Floor open(String mongodb, String bootstrap, int connections) {
        MongoClientSettings settings =
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(mongodb))
                        .applyToConnectionPoolSettings(
                                pool -> pool.minSize(connections).maxSize(connections))
                        .writeConcern(
                                WriteConcern.MAJORITY
                                        .withJournal(true)
                                        .withWTimeout(5, TimeUnit.SECONDS))
                        .readConcern(ReadConcern.MAJORITY)
                        .retryWrites(true)
                        .build();
        createTopic(bootstrap);
        MongoClient client = MongoClients.create(settings);
        MongoDatabase database =
                client.getDatabase("motcua_floor_" + UUID.randomUUID().toString().substring(0, 8));
        return new Floor(client, database, producer(bootstrap), connections);
    }

    /**
     * Runs lifecycles on every connection for the given time and ends when the last event is
     * marked. What it stored is dropped: to delete it one by one would be work for the server in
     * whatever is measured next.
     */
    public FloorResult measure(Duration duration) throws InterruptedException {
        createCollections(database);
        try {
            return new FloorRound(client, database, producer, TOPIC).run(connections, duration);
        } finally {
            database.drop();
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(10));
        client.close();
    }

    private static void createCollections(MongoDatabase database) {
        database.createCollection("dossiers", new CreateCollectionOptions());
        database.createCollection("journal", new CreateCollectionOptions());
        database.getCollection("journal")
                .createIndex(
                        Indexes.ascending("key"),
                        new IndexOptions()
                                .unique(true)
                                .partialFilterExpression(
                                        new Document("key", new Document("$exists", true))));
        database.getCollection("journal")
                .createIndex(
                        Indexes.ascending("position"),
                        new IndexOptions()
                                .unique(true)
                                .partialFilterExpression(
                                        new Document("position", new Document("$exists", true))));
    }

    private static void createTopic(String bootstrap) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                NewTopic topic = new NewTopic(TOPIC, PARTITIONS, (short) 1);
                admin.createTopics(List.of(topic.configs(Map.of("retention.ms", "3600000"))))
                        .all()
                        .get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Kafka at " + bootstrap + " refused the topic " + TOPIC, e);
        }
    }

    private static KafkaProducer<String, String> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4"),
                new StringSerializer(),
                new StringSerializer());
    }
}
