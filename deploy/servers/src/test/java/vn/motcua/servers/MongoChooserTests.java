package vn.motcua.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class MongoChooserTests {

    @TempDir private Path folder;

    private final List<String> announced = new ArrayList<>();

    @Test
    void takesTheAddressBeforeEverything() throws IOException {
        Map<String, String> all = everything();
        all.put("MOTCUA_MONGODB_URI", "mongodb://db/?replicaSet=rs0");

        assertThat(chooser(all).withContainer(() -> Optional.of("mongodb://container")).choose())
                .isEqualTo(
                        new MongoSource.Running(
                                "mongodb://db/?replicaSet=rs0",
                                "the server of MOTCUA_MONGODB_URI"));
    }

    @Test
    void takesTheNamedBinaryBeforeContainerAndPath() throws IOException {
        assertThat(
                        chooser(everything())
                                .withContainer(() -> Optional.of("mongodb://container"))
                                .choose())
                .isEqualTo(
                        new MongoSource.Binary(
                                folder.resolve("named"), "the binary of MOTCUA_MONGOD"));
    }

    @Test
    void takesAContainerBeforeThePath() throws IOException {
        Map<String, String> some = everything();
        some.remove("MOTCUA_MONGOD");

        assertThat(chooser(some).withContainer(() -> Optional.of("mongodb://container")).choose())
                .isEqualTo(new MongoSource.Running("mongodb://container", "a container"));
    }

    @Test
    void takesThePathBeforeTheCache() throws IOException {
        Map<String, String> some = everything();
        some.remove("MOTCUA_MONGOD");

        assertThat(chooser(some).choose())
                .isInstanceOfSatisfying(
                        MongoSource.Binary.class,
                        binary ->
                                assertThat(binary.mongod())
                                        .isEqualTo(folder.resolve("bin/mongod")));
    }

    @Test
    void takesTheFetchedServerWithoutFetchingAgain() throws IOException {
        Map<String, String> some = everything();
        some.remove("MOTCUA_MONGOD");
        some.put("PATH", folder.toString());

        assertThat(chooser(some).choose())
                .isInstanceOfSatisfying(
                        MongoSource.Binary.class,
                        binary ->
                                assertThat(binary.mongod())
                                        .isEqualTo(folder.resolve("cache/mongodb-6.0.5/mongod")));
        assertThat(announced).isEmpty();
    }

    @Test
    void namesEveryWayWhenNoneLeadsToAServer() {
        Map<String, String> nothing = Map.of("MOTCUA_CACHE", "/proc/no-such-folder");

        assertThatThrownBy(() -> chooser(nothing).choose())
                .isInstanceOf(ServerUnavailable.class)
                .hasMessageContainingAll(
                        "MOTCUA_MONGODB_URI", "MOTCUA_MONGOD", "PATH", "MOTCUA_CACHE");
    }

    @Test
    void refusesANamedBinaryThatIsNone() {
        assertThatThrownBy(() ->
                        chooser(Map.of("MOTCUA_MONGOD", folder.toString() + "/none")).choose())
                .isInstanceOf(ServerUnavailable.class)
                .hasMessageContaining("no executable file");
    }

    private MongoChooser chooser(Map<String, String> environment) {
        return MongoChooser.of(environment, announced::add);
    }

    private Map<String, String> everything() throws IOException {
        Map<String, String> all = new HashMap<>();
        all.put("MOTCUA_MONGOD", executable("named").toString());
        all.put("PATH", "/no/such:" + executable("bin/mongod").getParent());
        executable("cache/mongodb-6.0.5/mongod");
        all.put("MOTCUA_CACHE", folder.resolve("cache").toString());
        return all;
    }

    private Path executable(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
