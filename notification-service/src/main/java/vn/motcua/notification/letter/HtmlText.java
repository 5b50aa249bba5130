package vn.motcua.notification.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes simple HTML of plain text: paragraphs, lists of lines that begin with a hyphen, links.
 * Everything is escaped.
 */
final class HtmlText {

    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINK = Pattern.compile("https?://[\\w./:%?=&;#~-]+");
    private static final String ITEM = "- ";

    private HtmlText() {}

    static String of(String title, String text, Language language) {
        String body =
                PARAGRAPHS
                        .splitAsStream(text.strip())
                        .map(HtmlText::block)
                        .collect(Collectors.joining("\n"));
        return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="font-family: sans-serif; max-width: 40em">
        %s
        </body></html>
        """
                .formatted(language.tag(), escaped(title), body);
    }

    private static String block(String paragraph) {
        List<String> lines = Arrays.asList(paragraph.strip().split("\\n", -1));
        List<String> prose = lines.stream().filter(line -> !line.startsWith(ITEM)).toList();
        List<String> items = lines.stream().filter(line -> line.startsWith(ITEM)).toList();
        List<String> html = new ArrayList<>();
        if (!prose.isEmpty()) {
            html.add(
                    prose.stream()
                            .map(HtmlText::inline)
                            .collect(Collectors.joining("<br>", "<p>", "</p>")));
        }
        if (!items.isEmpty()) {
            html.add(
                    items.stream()
                            .map(line -> "<li>" + inline(line.substring(ITEM.length())) + "</li>")
                            .collect(Collectors.joining("", "<ul>", "</ul>")));
        }
        return String.join("\n", html);
    }

    private static String inline(String text) {
        String escaped = escaped(text);
        return escaped.contains("://")
                ? LINK.matcher(escaped).replaceAll("<a href=\"$0\">$0</a>")
                : escaped;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
