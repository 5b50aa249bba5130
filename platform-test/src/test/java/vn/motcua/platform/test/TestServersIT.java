package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests run on the server that the machine's means lead to, and on no other. */
class TestServersIT {

    private final Containers containers = Containers.here();

    @Test
    void takesMongoDbFromAContainerWhereItsImageIsThere() {
        boolean told =
                System.getenv("MOTCUA_MONGODB_URI") != null
                        || System.getenv("MOTCUA_MONGOD") != null;
        boolean contained = !told && containers.mongoImage().isPresent();

        assertThat(TestServers.mongoSource().equals("a container")).isEqualTo(contained);
    }

    @Test
    void takesKafkaFromAContainerWhereItsImageIsThere() {
        assertThat(TestServers.isKafkaContained()).isEqualTo(containers.kafkaImage().isPresent());
    }
}
