package vn.motcua.acceptance.drill;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Reads the feed of dossier-service as an integrator does, going on from where it was. */
final class FeedReader {

    private static final String FEED = "/api/v1/dossier-events?limit=1000&after=";

    private static final Set<String> COUNTED =
            Set.of(
                    "procedure",
                    "channel",
                    "stage",
                    "outcome",
                    "holds",
                    "acceptedAt",
                    "resolvedAt",
                    "firstDueAt");

    private final Portal portal;
    private final UnaryOperator<Supplier<Answer>> patience;
    private final List<Item> items = new ArrayList<>();
    private long next;

    /**
     * @param patience repeats a call until it is answered
     */
    FeedReader(Portal portal, UnaryOperator<Supplier<Answer>> patience) {
        this.portal = portal;
        this.patience = patience;
    }

    /**
     * An event in the feed.
     *
     * @param dossier what the figures count of the dossier after it
     */
    record Item(long position, String id, String subject, long sequence, JsonNode dossier) {}

    /** Everything from the first position to the head. */
    List<Item> all() {
        long head;
        do {
            JsonNode page =
                    patience.apply(() -> portal.integrator().get(FEED + next))
                            .get()
                            .expect(200)
                            .body();
            page.path("items").forEach(item -> items.add(item(item)));
            next = page.path("next").asLong();
            head = page.path("head").asLong();
        } while (next < head);
        return List.copyOf(items);
    }

    private static Item item(JsonNode event) {
        return new Item(
                event.path("position").asLong(),
                event.path("id").asString(""),
                event.path("subject").asString(""),
                event.path("sequence").asLong(),
                counted(event.at("/data/dossier")));
    }

    /** A long drill keeps hundreds of thousands of these. */
    private static JsonNode counted(JsonNode dossier) {
        if (dossier instanceof ObjectNode whole) {
            whole.retain(COUNTED);
        }
        if (dossier.path("procedure") instanceof ObjectNode procedure) {
            procedure.retain("code");
        }
        return dossier;
    }
}
