package vn.motcua.catalog.form;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.LocalizedText;

/** Pieces of a form's schema. */
final class Fields {

    private static final int TITLE = 300;

    private Fields() {}

    static ObjectNode titled(String vi, String en) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("title", vi);
        return en.equals(vi) ? node : node.put("x-title-en", en);
    }

    static ObjectNode object(LocalizedText title) {
        return titled(shortened(title.vi()), shortened(title.en()))
                .put("type", "object")
                .put("additionalProperties", false);
    }

    static ObjectNode text(String vi, String en, int maxLength, String example) {
        ObjectNode node =
                titled(vi, en)
                        .put("type", "string")
                        .put("minLength", 1)
                        .put("maxLength", maxLength);
        node.putArray("examples").add(example);
        return node;
    }

    static String shortened(String text) {
        return text.length() <= TITLE ? text : text.substring(0, TITLE - 1).strip() + "…";
    }
}
