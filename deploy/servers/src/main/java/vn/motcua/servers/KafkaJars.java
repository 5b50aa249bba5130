package vn.motcua.servers;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The broker's jars, which travel inside our own jar as files and are unpacked once into the cache
 * folder.
 */
class KafkaJars {

    private final Cache cache;

    KafkaJars(Cache cache) {
        this.cache = cache;
    }

    /** The class path of the broker, in the same order every time. */
    String classPath() {
        List<String> names = names();
        Path folder = cache.entry(entry(names), fresh -> unpack(names, fresh));
        return names.stream()
                .map(name -> folder.resolve(name).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String entry(List<String> names) {
        String broker =
                names.stream()
                        .filter(name -> name.startsWith("kafka_"))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException("no broker among the packed jars"));
        return broker.replace(".jar", "") + "-" + Integer.toHexString(names.hashCode());
    }

    private static List<String> names() {
        try (InputStream index = resource("index.txt")) {
            String text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split(",", -1))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(List<String> names, Path folder) throws IOException {
        for (String name : names) {
            try (InputStream jar = resource(name)) {
                Files.copy(jar, folder.resolve(name));
            }
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                KafkaJars.class.getResourceAsStream("/kafka/" + name),
                () -> "kafka/" + name + " is not packed");
    }
}
