package vn.motcua.acceptance.client;

import tools.jackson.databind.JsonNode;

import java.util.Map;

/**
 * What the gateway answered.
 *
 * @param request method and path
 * @param status of HTTP
 * @param headers of the answer, by their names in any case
 * @param body JSON, or a missing node when there was none
 */
public record Answer(String request, int status, Map<String, String> headers, JsonNode body) {

    /**
     * The same answer.
     *
     * @throws Unexpected when it has another status
     */
    public Answer expect(int expected) {
        if (status != expected) {
            throw new Unexpected(
                    "%s: expected %d, got %d %s".formatted(request, expected, status, body));
        }
        return this;
    }

    /** The header that {@code If-Match} wants back. */
    public String etag() {
        return header("ETag");
    }

    /** The path of the header {@code Location}. */
    public String location() {
        return header("Location");
    }

    private String header(String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new Unexpected(request + " has no " + name);
        }
        return value;
    }

    /** The text at a JSON pointer, such as {@code /dossier/code}. */
    public String text(String pointer) {
        JsonNode node = body.at(pointer);
        if (node.isMissingNode() || node.isNull()) {
            throw new Unexpected("%s: no %s in %s".formatted(request, pointer, body));
        }
        return node.asString();
    }
}
