package vn.motcua.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

class PagesTests {

    private static final Path ERRORS = Path.of("..", "docs", "errors");

    @Test
    void explainsEveryCodeOfEveryService() throws Exception {
        ErrorPages pages = new ErrorPages();
        List<String> codes = codes();
        assertThat(codes).hasSizeGreaterThan(90);
        String list = pages.list();

        for (String code : codes) {
            String page = pages.of(code).orElseThrow(() -> new AssertionError(code));
            assertThat(page)
                    .as(code)
                    .contains("<h1>" + code, "<table>", "urn:motcua:problem:" + code)
                    .doesNotContain("{{");
            assertThat(list).contains("href=\"/docs/errors/" + code + "\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GTW-0", "gtw-0001", "../docs/errors/GTW-0001", "GTW-0001.md"})
    void knowsNoOtherPage(String code) throws Exception {
        assertThat(new ErrorPages().of(code)).isEmpty();
    }

    /** A place that one language does not fill would stand on the page as it is. */
    @ParameterizedTest
    @ValueSource(strings = {"landing_vi.properties", "landing_en.properties"})
    void hasWordsForEveryPlaceOfTheLandingPage(String file) {
        Properties words = Texts.of(file);
        Map<String, String> places = new HashMap<>(Map.of("language", "x", "rows", "x"));
        words.stringPropertyNames().forEach(name -> places.put(name, words.getProperty(name)));

        assertThat(Template.of("landing.html").filled(places)).doesNotContain("{{");
        assertThat(words.stringPropertyNames())
                .contains(
                        "up",
                        "down",
                        "service.catalog",
                        "service.dossier",
                        "service.notification",
                        "service.payment",
                        "service.stats");
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        Properties vi = Texts.of("landing_vi.properties");
        Properties en = Texts.of("landing_en.properties");

        assertThat(vi.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        assertThat(vi.stringPropertyNames())
                .allSatisfy(name -> assertThat(vi.getProperty(name)).isNotBlank());
    }

    @Test
    void fillsPlacesAndEscapesWhatIsText() {
        Template template = new Template("<p>{{a}} {{b}} {{a}}</p>");

        assertThat(template.filled(Map.of("a", Template.escaped("<đ & \"x\">"), "b", "<b>1</b>")))
                .isEqualTo(
                        "<p>&lt;đ &amp; &quot;x&quot;&gt; <b>1</b> &lt;đ &amp;"
                                + " &quot;x&quot;&gt;</p>");
    }

    private static List<String> codes() throws IOException {
        try (Stream<Path> files = Files.list(ERRORS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[A-Z]+-\\d{4}\\.md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .sorted()
                    .toList();
        }
    }
}
