package vn.motcua.gateway.page;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A page with places to fill: {@code {{name}}}. */
record Template(String text) {

    static Template of(String file) {
        try {
            return new Template(
                    new ClassPathResource("pages/" + file)
                            .getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the places with markup, as it stands. */
    String filled(Map<String, String> markup) {
        String filled = text;
        for (Map.Entry<String, String> place : markup.entrySet()) {
            filled = filled.replace("{{" + place.getKey() + "}}", place.getValue());
        }
        return filled;
    }

    /** Text as markup. */
    static String escaped(String plain) {
        return HtmlUtils.htmlEscape(plain, StandardCharsets.UTF_8.name());
    }
}
