package vn.motcua.catalog.completion;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;

import java.util.ArrayList;
import java.util.List;

/** Completions over HTTP, as a publisher sends them. */
public final class Publishing {

    private Publishing() {}

    /** As little as a completion has to say: received in the province, decided by one agency. */
    public static ObjectNode by(String competentAgency) {
        ObjectNode completion = JsonMapper.shared().createObjectNode();
        completion.putArray("receivingAgencies").add("H50");
        completion.put("competentAgency", competentAgency);
        completion.putArray("fees");
        return completion;
    }

    /** Sends a completion for the version or draft that has this tag. */
    public static Api.Answer send(
            Api publisher, String code, ObjectNode completion, String etag, String... headers) {
        List<String> all = new ArrayList<>(List.of("If-Match", etag));
        all.addAll(List.of(headers));
        return publisher.post(
                "/procedures/" + code + "/completion", completion, all.toArray(String[]::new));
    }
}
