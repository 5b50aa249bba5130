package vn.motcua.catalog.form.web;

import org.springframework.web.util.HtmlUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/**
 * A form on paper: the fields of the schema with lines to write on, as an HTML page that prints on
 * A4. Vi: mẫu đơn, tờ khai.
 */
final class PrintedForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PrintedForm() {}

    /**
     * The page.
     *
     * @param code of the procedure
     * @param english whether in English, as far as titles are translated
     */
    static String of(String code, String schema, boolean english) {
        JsonNode root = JSON.readTree(schema);
        String title = escaped(title(root, english));
        StringBuilder fields = new StringBuilder();
        append(fields, root, english);
        return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <title>%s</title>
        <style>
        @page { size: A4; margin: 2cm }
        body { font: 12pt "Times New Roman", serif; max-width: 17cm; margin: 1cm auto }
        h1 { font-size: 15pt; text-align: center }
        .line { border-bottom: 1px dotted; min-height: 1.6em; margin: .3em 0 }
        fieldset { border: 1px solid; margin: .8em 0 }
        </style>
        </head>
        <body>
        <h1>%s</h1>
        <p>%s</p>
        %s</body>
        </html>
        """
                .formatted(english ? "en" : "vi", title, title, code, fields);
    }

    private static void append(StringBuilder page, JsonNode object, boolean english) {
        for (Map.Entry<String, JsonNode> field : object.path("properties").properties()) {
            JsonNode schema = field.getValue();
            String title = title(schema, english);
            String label = escaped(title.isEmpty() ? field.getKey() : title);
            if (schema.path("type").asString("").equals("object")) {
                page.append("<fieldset><legend>").append(label).append("</legend>\n");
                append(page, schema, english);
                page.append("</fieldset>\n");
            } else {
                page.append("<div class=\"line\">").append(label).append(": ");
                appendChoices(page, schema);
                page.append("</div>\n");
            }
        }
    }

    private static void appendChoices(StringBuilder page, JsonNode schema) {
        schema.path("oneOf")
                .forEach(choice ->
                        page.append("☐ ")
                                .append(escaped(choice.path("title").asString("")))
                                .append(' '));
    }

    private static String title(JsonNode schema, boolean english) {
        String vi = schema.path("title").asString("");
        return english ? schema.path("x-title-en").asString(vi) : vi;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
