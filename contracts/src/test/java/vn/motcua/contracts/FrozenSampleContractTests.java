package vn.motcua.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a release could send never changes. {@code -Dmotcua.write=true} adds samples that are new to
 * the list; it leaves those alone that are there, so an edited one is noticed. Only before its
 * release is out may a line be taken out of the list by hand.
 */
class FrozenSampleContractTests {

    private static final Path LIST = Path.of("src/test/resources/frozen-samples.sha256");

    @Test
    void frozenSamplesAreWhatTheyWere() throws IOException {
        Map<String, String> frozen = new TreeMap<>(list());
        if (Boolean.getBoolean("motcua.write")) {
            samples().forEach(frozen::putIfAbsent);
            write(frozen);
        }

        assertThat(samples()).as("samples of releases, by the list in %s", LIST).isEqualTo(frozen);
    }

    @Test
    void everyTypeHasAFrozenSample() {
        assertThat(EventTypes.all()).allMatch(type -> type.samples().size() > 1);
    }

    private static Map<String, String> samples() {
        return EventTypes.all().stream()
                .flatMap(type -> type.samples().stream().skip(1))
                .collect(
                        Collectors.toMap(
                                sample -> sample,
                                sample -> sha256(Resources.text(sample)),
                                (a, b) -> a,
                                TreeMap::new));
    }

    private static Map<String, String> list() throws IOException {
        try (var lines = Files.lines(LIST)) {
            return lines.map(line -> line.split(" {2}", 2))
                    .collect(Collectors.toMap(line -> line[1], line -> line[0]));
        }
    }

    private static void write(Map<String, String> frozen) throws IOException {
        Files.write(
                LIST,
                frozen.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey())
                        .toList());
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
