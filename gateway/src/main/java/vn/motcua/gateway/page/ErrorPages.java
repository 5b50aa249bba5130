package vn.motcua.gateway.page;

import static vn.motcua.gateway.page.Template.escaped;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages that explain each error code: the build packs {@code docs/errors} into the jar. */
@Component
class ErrorPages {

    private static final String FILES = "classpath*:docs/errors/*-*.md";
    private static final String SUFFIX = ".md";

    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Template page = Template.of("page.html");
    private final Map<String, Resource> files = new TreeMap<>();

    ErrorPages() throws IOException {
        var tables = List.of(TablesExtension.create());
        parser = Parser.builder().extensions(tables).build();
        renderer =
                HtmlRenderer.builder()
                        .extensions(tables)
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .build();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            String name = String.valueOf(file.getFilename());
            files.put(name.substring(0, name.length() - SUFFIX.length()), file);
        }
    }

    /** The page of a code; empty for a code that nobody answers with. */
    Optional<String> of(String code) throws IOException {
        Resource file = files.get(code);
        return file == null
                ? Optional.empty()
                : Optional.of(
                        page(
                                code,
                                renderer.render(
                                        parser.parse(
                                                file.getContentAsString(StandardCharsets.UTF_8)))));
    }

    /** The list of all codes. */
    String list() {
        return page(
                "Mã lỗi · Error codes",
                files.keySet().stream()
                        .map(Template::escaped)
                        .map(code ->
                                "<li><a href=\"/docs/errors/" + code + "\">" + code + "</a></li>")
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "<h1>Mã lỗi · Error codes</h1>\n<ul class=\"codes\">",
                                        "</ul>")));
    }

    private String page(String title, String body) {
        return page.filled(Map.of("title", escaped(title), "body", body));
    }
}
