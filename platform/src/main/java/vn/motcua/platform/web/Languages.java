package vn.motcua.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import java.util.List;
import java.util.Locale;

/** The languages that people are answered in: Vietnamese, and English for who asks for it. */
public final class Languages {

    public static final Locale VI = Locale.of("vi");
    public static final Locale EN = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(VI, EN);

    private Languages() {}

    /**
     * The caller's language by {@code Accept-Language}; Vietnamese when that says nothing we can
     * read.
     */
    public static Locale of(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null || header.isBlank() ? VI : best(header);
    }

    private static Locale best(String header) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? VI : found;
        } catch (IllegalArgumentException e) {
            return VI;
        }
    }
}
