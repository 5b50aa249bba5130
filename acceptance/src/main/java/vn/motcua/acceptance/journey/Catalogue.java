package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Http;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The catalogue as its readers and its publisher use it. */
public final class Catalogue {

    private static final String PROCEDURES = "/api/v1/procedures";
    private static final int PAGES = 20;

    private final Portal portal;

    public Catalogue(Portal portal) {
        this.portal = portal;
    }

    /** Any procedure; the same for the same seed and catalogue. */
    public String any(RandomGenerator random) {
        List<String> codes = new ArrayList<>();
        String path = PROCEDURES + "?limit=100";
        String cursor = "";
        for (int page = 0; page < 1 + random.nextInt(PAGES) && cursor != null; page++) {
            JsonNode answer =
                    portal.anybody()
                            .get(cursor.isEmpty() ? path : path + "&cursor=" + cursor)
                            .expect(200)
                            .body();
            answer.path("items").forEach(item -> codes.add(item.path("code").asString()));
            cursor =
                    answer.path("nextCursor").isString()
                            ? answer.path("nextCursor").asString()
                            : null;
        }
        if (codes.isEmpty()) {
            throw new Unexpected("The catalogue is empty");
        }
        return codes.get(random.nextInt(codes.size()));
    }

    /** The procedure as a citizen reads it. */
    public Answer read(String code) {
        return portal.anybody().get(PROCEDURES + "/" + code).expect(200);
    }

    /** The form in force, as JSON Schema. */
    public JsonNode form(String code) {
        return portal.anybody()
                .get(PROCEDURES + "/" + code + "/form")
                .expect(200)
                .body()
                .path("schema");
    }

    /** Codes found for words, the best first. */
    public List<String> search(String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        JsonNode found =
                portal.anybody().get(PROCEDURES + "?limit=100&q=" + query).expect(200).body();
        List<String> codes = new ArrayList<>();
        found.path("items").forEach(item -> codes.add(item.path("code").asString()));
        return codes;
    }

    /**
     * Completes a procedure with what the catalogue offers, for one agency.
     *
     * @return the version that is in force
     */
    public int complete(String code, String agency) {
        Http publisher = portal.as("catalog-publisher");
        Answer offer = publisher.get(PROCEDURES + "/" + code + "/form-offer").expect(200);
        Answer done =
                publisher.post(
                        PROCEDURES + "/" + code + "/completion",
                        completion(offer.body(), agency),
                        "If-Match",
                        offer.etag());
        return done.expect(201).body().path("version").asInt(0);
    }

    /** Words as somebody types them who has no Vietnamese keyboard. */
    public static String withoutDiacritics(String text) {
        return Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static ObjectNode completion(JsonNode offer, String agency) {
        ObjectNode completion = JsonMapper.shared().createObjectNode();
        completion.putArray("receivingAgencies").add(agency);
        completion.put("competentAgency", agency);
        completion.set("formSchema", offer.path("schema"));
        completion.set("workflow", offer.path("workflow"));
        ArrayNode channels = completion.putArray("channels");
        List.of("ONLINE", "COUNTER", "POST").forEach(channels::add);
        completion.set("limits", limits(offer.path("limits")));
        completion.set("fees", offer.path("fees"));
        return completion;
    }

    /**
     * What is offered, and one limit for the channels that the sheet says nothing of: ten working
     * days if of none.
     */
    private static JsonNode limits(JsonNode offered) {
        ArrayNode limits = JsonMapper.shared().createArrayNode();
        boolean covered = false;
        for (JsonNode limit : offered) {
            limits.add(limit);
            covered |= !limit.path("channel").isString();
        }
        if (!covered) {
            ObjectNode rest = limits.addObject();
            if (offered.size() > 0) {
                rest.set("time", offered.path(0).path("time"));
            } else {
                rest.putObject("time").put("amount", 10).put("unit", "WORKING_DAY");
            }
        }
        return limits;
    }
}
