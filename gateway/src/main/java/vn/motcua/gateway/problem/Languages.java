package vn.motcua.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import java.util.Collections;
import java.util.Locale;

/** The languages that people are answered in: Vietnamese, and English for who asks for it. */
public final class Languages {

    public static final Locale VI = Locale.of("vi");
    public static final Locale EN = Locale.ENGLISH;

    private Languages() {}

    /** The caller's language by {@code Accept-Language}: the first of the two that it names. */
    public static Locale of(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return VI;
        }
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .filter("en"::equals)
                .map(english -> EN)
                .orElse(VI);
    }
}
