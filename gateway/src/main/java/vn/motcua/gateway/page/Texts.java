package vn.motcua.gateway.page;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of a page in one language. */
final class Texts {

    private Texts() {}

    static Properties of(String file) {
        Properties words = new Properties();
        try (Reader reader =
                new StringReader(
                        new ClassPathResource("pages/" + file)
                                .getContentAsString(StandardCharsets.UTF_8))) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
