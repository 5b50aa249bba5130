package vn.motcua.dossier.form;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch. RFC 7396: what is not named stays, what is null goes. */
public final class MergePatch {

    private MergePatch() {}

    /** The target after the patch; the target itself is not touched. */
    public static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode result =
                target instanceof ObjectNode before ? before.deepCopy() : changes.objectNode();
        changes.forEachEntry((name, value) -> {
            if (value.isNull()) {
                result.remove(name);
            } else {
                JsonNode old = result.path(name);
                result.set(name, apply(old, value));
            }
        });
        return result;
    }
}
