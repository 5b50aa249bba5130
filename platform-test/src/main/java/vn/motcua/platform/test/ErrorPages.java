package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;

import vn.motcua.platform.web.ErrorCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds {@code docs/errors} against the enums. A service's test names all of its enums in one call,
 * because a page of a code that no enum has any more is an error too; with {@code
 * -Dmotcua.write=true} the pages are written instead.
 *
 * <pre>{@code
 * ErrorPages.verify(DraftErrors.class, LifecycleErrors.class);
 * }</pre>
 */
public final class ErrorPages {

    private ErrorPages() {}

    /** Checks codes, messages and pages of the service that has these enums. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static void verify(Class<? extends ErrorCode>... enums) {
        List<ErrorCode> errors =
                Arrays.stream(enums)
                        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                        .map(ErrorCode.class::cast)
                        .toList();
        assertThat(errors).as("constants of the enums").isNotEmpty();
        SoftAssertions.assertSoftly(softly -> codes(errors, softly));
        Map<String, String> pages = new TreeMap<>();
        errors.forEach(error -> pages.put(error.code() + ".md", page(error)));
        Path folder = Repository.root().resolve("docs/errors");
        if (Boolean.getBoolean("motcua.write")) {
            write(folder, pages);
        }
        assertThat(stored(folder, prefixes(errors)))
                .as("docs/errors is behind the enums: run the test with -Dmotcua.write=true")
                .isEqualTo(pages);
    }

    private static void codes(List<ErrorCode> errors, SoftAssertions softly) {
        softly.assertThat(errors.stream().map(ErrorCode::code)).doesNotHaveDuplicates();
        for (ErrorCode error : errors) {
            softly.assertThat(error.code()).as(error.name()).matches("[A-Z]{2,3}-\\d{4}");
            softly.assertThat(error.title()).as(error.name()).isNotBlank();
            softly.assertThat(error.vi()).as("vi of %s", error).isNotBlank();
            softly.assertThat(error.en())
                    .as("en of %s", error)
                    .isNotBlank()
                    .isNotEqualTo(error.vi());
            softly.assertThat(error.status().isError()).as("status of %s", error).isTrue();
        }
    }

    private static String page(ErrorCode error) {
        return """
        # %s %s

        | | |
        |---|---|
        | Status | %d %s |
        | Type | `urn:motcua:problem:%s` |

        **vi** %s

        **en** %s
        """
                .formatted(
                        error.code(),
                        error.title(),
                        error.status().value(),
                        error.status().getReasonPhrase(),
                        error.code(),
                        error.vi(),
                        error.en());
    }

    private static Set<String> prefixes(List<ErrorCode> errors) {
        return errors.stream()
                .map(error -> error.code().substring(0, error.code().indexOf('-') + 1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> stored(Path folder, Set<String> prefixes) {
        Map<String, String> found = new TreeMap<>();
        pagesOf(folder, prefixes)
                .forEach(page -> found.put(page.getFileName().toString(), read(page)));
        return found;
    }

    private static List<Path> pagesOf(Path folder, Set<String> prefixes) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> startsWithAny(file.getFileName().toString(), prefixes))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWithAny(String name, Set<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Map<String, String> pages) {
        try {
            Files.createDirectories(folder);
            Set<String> prefixes =
                    pages.keySet().stream()
                            .map(name -> name.substring(0, name.indexOf('-') + 1))
                            .collect(Collectors.toSet());
            for (Path page : pagesOf(folder, prefixes)) {
                if (!pages.containsKey(page.getFileName().toString())) {
                    Files.delete(page);
                }
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(folder.resolve(page.getKey()), page.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
