package vn.motcua.platform.test;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import vn.motcua.servers.KafkaBroker;
import vn.motcua.servers.MongoChooser;
import vn.motcua.servers.MongoServer;
import vn.motcua.servers.MongoSource;

import java.util.UUID;

/**
 * The real servers of a module's tests, started once and stopped with the JVM. The server is chosen
 * as everywhere: {@code MOTCUA_MONGODB_URI}, {@code MOTCUA_MONGOD}, a container whose image is
 * there, {@code mongod}, the wheel. None at all fails the test.
 */
public final class TestServers
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String CONTAINER = "a container";

    /**
     * To tests it is real all over: even a killed server comes back without this setting, see
     * {@link #restartMongo}.
     */
    private static final class Mongo {
        static final MongoSource SOURCE =
                MongoChooser.of(System.getenv(), System.err::println)
                        .withContainer(Containers.here()::mongo)
                        .choose();
        static final MongoServer SERVER = MongoServer.start(SOURCE);

        static {
            System.err.println("MongoDB of these tests: " + SOURCE.description());
            SERVER.forbidTableScans();
        }
    }

    private static final class Kafka {
        private static @Nullable KafkaBroker own;
        static final String BOOTSTRAP =
                Containers.here()
                        .kafka()
                        .orElseGet(() -> {
                            own = KafkaBroker.start();
                            return own.bootstrapServers();
                        });

        static {
            System.err.println("Kafka of these tests: " + (own == null ? CONTAINER : "its jars"));
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.mongodb.uri="
                                + mongoUri("test_" + UUID.randomUUID().toString().substring(0, 8)),
                        "spring.kafka.bootstrap-servers=" + bootstrapServers())
                .and(TestTokens.properties())
                .applyTo(context);
        ((GenericApplicationContext) context).registerBean(MovableLegalClock.class);
    }

    /** The address of a database in the tests' MongoDB. */
    public static String mongoUri(String database) {
        return Mongo.SERVER.uri(database);
    }

    /** The value for {@code spring.kafka.bootstrap-servers}. */
    public static String bootstrapServers() {
        return Kafka.BOOTSTRAP;
    }

    /** Where the MongoDB comes from. */
    static String mongoSource() {
        return Mongo.SOURCE.description();
    }

    /** Whether the broker runs in a container. */
    static boolean isKafkaContained() {
        return !Kafka.BOOTSTRAP.isEmpty() && Kafka.own == null;
    }

    /** Kills MongoDB as {@code kill -9} does. */
    public static void killMongo() {
        Mongo.SERVER.kill();
    }

    /** Starts it again with its data, still refusing table scans. */
    public static void restartMongo() {
        Mongo.SERVER.restart();
        Mongo.SERVER.forbidTableScans();
    }

    /** Kills the broker as {@code kill -9} does. */
    public static void killKafka() {
        broker().kill();
    }

    /** Starts it again with its data. */
    public static void restartKafka() {
        broker().restart();
    }

    private static KafkaBroker broker() {
        KafkaBroker own = Kafka.BOOTSTRAP.isEmpty() ? null : Kafka.own;
        if (own == null) {
            throw new IllegalStateException(
                    "the broker runs in a container, which tests do not kill");
        }
        return own;
    }
}
