package vn.motcua.platform.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

import java.util.List;
import java.util.Locale;

/** The languages that people are answered in: Vietnamese, and English for who asks for it. */
public final class Languages {

    public static final Locale VI = Locale.of("vi");
    public static final Locale EN = Locale.ENGLISH;

    private static final AcceptHeaderLocaleResolver RESOLVER = resolver();

    private Languages() {}

    /** The caller's language by {@code Accept-Language}. */
    public static Locale of(HttpServletRequest request) {
        return RESOLVER.resolveLocale(request).getLanguage().equals(EN.getLanguage()) ? EN : VI;
    }

    static AcceptHeaderLocaleResolver resolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(VI, EN));
        resolver.setDefaultLocale(VI);
        return resolver;
    }
}
