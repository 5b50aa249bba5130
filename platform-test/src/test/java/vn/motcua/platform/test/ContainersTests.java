package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When containers are taken: never where one of their images would have to be pulled. */
class ContainersTests {

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> images = new ArrayList<>();
    private boolean inAContainer;

    @Test
    void takesTheImagesThatAreThere() {
        images.addAll(List.of("mongo:8", "apache/kafka:4.2.1", "testcontainers/ryuk"));

        assertThat(containers().mongoImage()).hasValue("mongo:8");
        assertThat(containers().kafkaImage()).hasValue("apache/kafka:4.2.1");
    }

    @Test
    void takesNoneWhereNoEngineAnswers() {
        Containers none = new Containers(environment, _ -> Optional.empty(), false);

        assertThat(none.mongoImage()).isEmpty();
        assertThat(none.mongo()).isEmpty();
        assertThat(none.kafka()).isEmpty();
    }

    @Test
    void takesNoneWhoseImageIsMissing() {
        images.addAll(List.of("mongo:8", "testcontainers/ryuk"));

        assertThat(containers().mongoImage()).isPresent();
        assertThat(containers().kafkaImage()).isEmpty();
    }

    @Test
    void takesNoneWhereTheCleanerWouldBePulled() {
        images.add("mongo:8");
        assertThat(containers().mongoImage()).isEmpty();

        environment.put("TESTCONTAINERS_RYUK_DISABLED", "true");
        assertThat(containers().mongoImage()).isPresent();
    }

    @Test
    void takesNoneInAContainerWhereTheLookoutWouldBePulled() {
        images.addAll(List.of("mongo:8", "testcontainers/ryuk"));
        inAContainer = true;
        assertThat(containers().mongoImage()).isEmpty();

        environment.put("TESTCONTAINERS_HOST_OVERRIDE", "localhost");
        assertThat(containers().mongoImage()).isPresent();

        environment.clear();
        images.add("alpine:3.17");
        assertThat(containers().mongoImage()).isPresent();
    }

    @Test
    void takesImagesUnderOtherNames() {
        environment.put("TESTCONTAINERS_HUB_IMAGE_NAME_PREFIX", "mirror.example/");
        environment.put("KAFKA_IMAGE", "our-kafka:4");
        images.addAll(
                List.of(
                        "mirror.example/mongo:8",
                        "our-kafka:4",
                        "mirror.example/testcontainers/ryuk"));

        assertThat(containers().mongoImage()).hasValue("mirror.example/mongo:8");
        assertThat(containers().kafkaImage()).hasValue("our-kafka:4");
    }

    private Containers containers() {
        return new Containers(environment, this::says, inAContainer);
    }

    /** As the engine's client: the last word is an image. */
    private Optional<String> says(String... arguments) {
        boolean known = images.contains(arguments[arguments.length - 1]);
        boolean lists = arguments[1].equals("ls");
        return known ? Optional.of("sha256:1\n") : lists ? Optional.of("\n") : Optional.empty();
    }
}
