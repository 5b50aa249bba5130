package vn.motcua.acceptance.load;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;
import vn.motcua.acceptance.journey.Catalogue;
import vn.motcua.acceptance.journey.SampleForm;

import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** The same short life again and again, with the version of each answer and no read in between. */
public final class QuickLife {

    private static final String DOSSIERS = "/api/v1/dossiers";

    private final Portal portal;
    private final Map<String, Object> draft;

    private QuickLife(Portal portal, Map<String, Object> draft) {
        this.portal = portal;
        this.draft = draft;
    }

    /**
     * Prepares lives under a procedure that can be filed and needs no paper.
     *
     * @throws Unexpected when it needs one
     */
    static QuickLife of(Portal portal, String procedure) {
        QuickLife life = new QuickLife(portal, draft(portal, procedure));
        life.requireNoPaper(procedure);
        return life;
    }

    /** The body of a draft that can be submitted as it is. */
    public static Map<String, Object> draft(Portal portal, String procedure) {
        String agency = portal.claims("reception").getOrDefault("agency", "");
        JsonNode form =
                SampleForm.of(
                        new Catalogue(portal).form(procedure),
                        portal.claims("citizen"),
                        new Random(7));
        return Map.of("procedureCode", procedure, "receivingAgency", agency, "form", form);
    }

    private void requireNoPaper(String procedure) {
        JsonNode papers = create().body().path("papers");
        boolean some =
                StreamSupport.stream(papers.spliterator(), false)
                        .anyMatch(paper -> paper.path("required").asBoolean());
        if (some) {
            throw new Unexpected("Choose a procedure that needs no paper, not " + procedure);
        }
    }

    /** Times one kind of call. */
    interface Clock {
        Answer time(boolean write, Supplier<Answer> call);
    }

    /** Lives one life; every call goes through the clock. */
    void live(Clock clock) {
        Answer created = clock.time(true, this::create);
        String path = DOSSIERS + "/" + created.text("/id");
        Answer submitted =
                clock.time(true, () -> command("citizen", path + "/submission", created, Map.of()));
        Answer accepted =
                clock.time(
                        true,
                        () -> command("reception", path + "/acceptance", submitted, Map.of()));
        Answer resolved =
                clock.time(
                        true,
                        () ->
                                command(
                                        "leader",
                                        path + "/resolution",
                                        accepted,
                                        Map.of("outcome", "APPROVED")));
        Answer read = clock.time(false, () -> portal.as("citizen").get(path).expect(200));
        if (!read.etag().equals(resolved.etag())) {
            throw new Unexpected("The read shows another version than the last command: " + path);
        }
    }

    private Answer create() {
        return portal.as("citizen").post(DOSSIERS, draft, "Idempotency-Key", key()).expect(201);
    }

    private Answer command(String account, String path, Answer before, Map<String, Object> body) {
        return portal.as(account)
                .post(path, body, "If-Match", before.etag(), "Idempotency-Key", key())
                .expect(200);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
