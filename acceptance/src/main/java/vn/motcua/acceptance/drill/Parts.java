package vn.motcua.acceptance.drill;

import vn.motcua.acceptance.client.Unexpected;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Duration RESTART = Duration.ofMinutes(4);

    private final Path folder;
    private final Duration restart;

    Parts(Path home) {
        this(home, RESTART);
    }

    Parts(Path home, Duration restart) {
        this.folder = home.resolve("parts");
        this.restart = restart;
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

    /**
     * Kills parts at the same moment, as {@code kill -9} does, and waits until each serves again.
     *
     * @throws Unexpected when one does not come back
     */
    List<Kill> kill(List<String> parts) throws IOException {
        Map<String, Instant> killed = new LinkedHashMap<>();
        Map<String, Long> before = new LinkedHashMap<>();
        for (String part : parts) {
            ProcessHandle process =
                    process(part)
                            .orElseThrow(() -> new Unexpected(part + " has no process to kill"));
            killed.put(part, Instant.now());
            before.put(part, process.pid());
            process.destroyForcibly();
        }
        List<Kill> kills = new ArrayList<>();
        for (String part : parts) {
            awaitRestart(part, before.getOrDefault(part, 0L));
            kills.add(new Kill(part, killed.getOrDefault(part, Instant.now()), Instant.now()));
        }
        return kills;
    }

    private void awaitRestart(String part, long before) throws IOException {
        Instant end = Instant.now().plus(restart);
        while (process(part).filter(now -> now.pid() != before).isEmpty()
                || !state(part).getProperty("what", "").equals("ready")) {
            if (Instant.now().isAfter(end)) {
                throw new Unexpected(part + " did not come back within " + restart);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** The living process of a part; another one that got its number is none. */
    private Optional<ProcessHandle> process(String part) throws IOException {
        Properties state = state(part);
        String began = state.getProperty("began", "");
        return ProcessHandle.of(Long.parseLong(state.getProperty("pid", "0")))
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info()
                                .startInstant()
                                .map(Instant::toString)
                                .orElse(began)
                                .equals(began));
    }

    private Properties state(String part) throws IOException {
        Properties state = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(part + ENDING))) {
            state.load(reader);
        } catch (NoSuchFileException e) {
            throw new Unexpected("There is no part " + part + " in " + folder, e);
        }
        return state;
    }
}
