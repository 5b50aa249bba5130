package vn.motcua.catalog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The real records of the national catalogue, where they lie beside the repository. */
public final class NationalCatalogue {

    private static final Path FILE = Path.of("shared", "data", "national-catalogue.jsonl.gz");

    private NationalCatalogue() {}

    /** The file; without it the test is skipped and says so. */
    public static Path file() {
        Optional<Path> found =
                Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                        .map(path -> path.resolve(FILE))
                        .filter(Files::exists)
                        .findFirst();
        assumeTrue(
                found.isPresent(),
                "needs the national catalogue at ../shared/data beside the repository");
        return found.orElseThrow();
    }

    /** Its lines. */
    public static List<String> lines() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file())),
                                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
