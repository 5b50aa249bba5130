package vn.motcua.servers;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What was fetched or unpacked once for this machine: {@code MOTCUA_CACHE}, else {@code motcua} in
 * the user's cache folder. An entry is made in a folder beside and renamed when it is whole, under
 * a lock that processes share.
 */
public final class Cache {

    private final Path folder;

    private Cache(Path folder) {
        this.folder = folder;
    }

    public static Cache of(Map<String, String> environment) {
        String own = value(environment, "MOTCUA_CACHE");
        if (own != null) {
            return new Cache(Path.of(own));
        }
        String caches = value(environment, "XDG_CACHE_HOME");
        return new Cache(
                (caches != null
                                ? Path.of(caches)
                                : Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("motcua"));
    }

    /** Fills a new, empty folder. */
    public interface Maker {
        void fill(Path folder) throws IOException;
    }

    /** The entry's folder, made first if it is missing. */
    public synchronized Path entry(String name, Maker maker) {
        Path entry = folder.resolve(name);
        if (Files.isDirectory(entry)) {
            return entry;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel lock =
                            FileChannel.open(
                                    folder.resolve(name + ".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var held = lock.lock()) {
                if (held.isValid() && !Files.isDirectory(entry)) {
                    make(entry, maker);
                }
            }
            return entry;
        } catch (IOException e) {
            throw new ServerUnavailable(
                    "The cache folder "
                            + folder
                            + " cannot be written ("
                            + e.getMessage()
                            + "): set MOTCUA_CACHE to a folder with 300 MB free.",
                    e);
        }
    }

    private void make(Path entry, Maker maker) throws IOException {
        Path fresh = Files.createTempDirectory(folder, entry.getFileName() + ".");
        try {
            maker.fill(fresh);
            Files.move(fresh, entry, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(fresh);
        }
    }

    /** Deletes a folder with all that is in it; does nothing if it is not there. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
