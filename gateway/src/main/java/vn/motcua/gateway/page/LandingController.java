package vn.motcua.gateway.page;

import static vn.motcua.gateway.page.Template.escaped;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.gateway.problem.Languages;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/** The landing page: what this is, what of it runs, and where to go on. */
@RestController
class LandingController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Template page = Template.of("landing.html");
    private final Map<Locale, Properties> texts =
            Map.of(
                    Languages.VI, Texts.of("landing_vi.properties"),
                    Languages.EN, Texts.of("landing_en.properties"));
    private final ServiceHealth health;

    LandingController(ServiceHealth health) {
        this.health = health;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> landing(HttpServletRequest request) {
        Locale language = Languages.of(request);
        Properties words = texts.getOrDefault(language, new Properties());
        Map<String, String> places = new HashMap<>();
        words.stringPropertyNames()
                .forEach(name -> places.put(name, escaped(words.getProperty(name))));
        places.put("language", language.getLanguage());
        places.put("rows", rows(words));
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(page.filled(places).getBytes(StandardCharsets.UTF_8));
    }

    private String rows(Properties words) {
        return health.all().entrySet().stream()
                .map(service -> row(service.getKey(), service.getValue(), words))
                .collect(Collectors.joining("\n"));
    }

    private static String row(String service, boolean well, Properties words) {
        String state = well ? "up" : "down";
        return "<tr><th scope=\"row\">%s</th><td>%s</td><td class=\"%s\">%s</td></tr>"
                .formatted(
                        escaped(service),
                        escaped(words.getProperty("service." + service, "")),
                        state,
                        escaped(words.getProperty(state, state)));
    }
}
