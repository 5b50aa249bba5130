package vn.motcua.acceptance.drill;

import vn.motcua.acceptance.client.Unexpected;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;

/**
 * The processes of an installation on this machine, as its supervisor describes them in {@code
 * parts/*.properties}.
 */
final class Parts {

    private static final String ENDING = ".properties";
    private static final Duration RESTART = Duration.ofMinutes(3);

    private final Path folder;

    Parts(Path home) {
        this.folder = home.resolve("parts");
    }

    SortedSet<String> names() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                names.add(name.substring(0, name.length() - ENDING.length()));
            }
        }
        return names;
    }

    /** Kills a part as {@code kill -9} does. */
    void kill(String part) throws IOException {
        long pid = pid(part);
        if (!ProcessHandle.of(pid).map(ProcessHandle::destroyForcibly).orElse(false)) {
            throw new Unexpected(part + " with process " + pid + " could not be killed");
        }
        awaitRestart(part, pid);
    }

    private void awaitRestart(String part, long before) throws IOException {
        Instant end = Instant.now().plus(RESTART);
        while (pid(part) == before || !state(part).getProperty("what", "").equals("ready")) {
            if (Instant.now().isAfter(end)) {
                throw new Unexpected(part + " did not come back within " + RESTART);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private long pid(String part) throws IOException {
        return Long.parseLong(state(part).getProperty("pid", "0"));
    }

    private Properties state(String part) throws IOException {
        Properties state = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(part + ENDING))) {
            state.load(reader);
        }
        return state;
    }
}
