package vn.motcua.acceptance.load;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;
import vn.motcua.acceptance.journey.Catalogue;
import vn.motcua.acceptance.journey.SampleForm;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** The same short life again and again, with the version of each answer and no read in between. */
public final class QuickLife {

    private static final String DOSSIERS = "/api/v1/dossiers";

    // Two, because the gateway counts how often one person asks.
    private static final List<String> CITIZENS = List.of("citizen", "citizen2");

    private final Portal portal;
    private final List<Citizen> citizens;
    private final AtomicInteger lives = new AtomicInteger();

    private QuickLife(Portal portal, List<Citizen> citizens) {
        this.portal = portal;
        this.citizens = citizens;
    }

    private record Citizen(String account, Map<String, Object> draft) {}

    /**
     * Prepares lives under a procedure that can be filed and needs no paper.
     *
     * @throws Unexpected when it needs one
     */
    static QuickLife of(Portal portal, String procedure) {
        List<Citizen> citizens =
                CITIZENS.stream()
                        .map(account -> new Citizen(account, draft(portal, procedure, account)))
                        .toList();
        QuickLife life = new QuickLife(portal, citizens);
        life.requireNoPaper(procedure);
        return life;
    }

    /** The body of a citizen's draft that can be submitted as it is. */
    public static Map<String, Object> draft(Portal portal, String procedure, String citizen) {
        String agency = portal.claims("reception").getOrDefault("agency", "");
        JsonNode form =
                SampleForm.of(
                        new Catalogue(portal).form(procedure),
                        portal.claims(citizen),
                        new Random(7));
        return Map.of("procedureCode", procedure, "receivingAgency", agency, "form", form);
    }

    private void requireNoPaper(String procedure) {
        JsonNode papers = create(citizens.getFirst()).body().path("papers");
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
        Citizen citizen = citizens.get(lives.getAndIncrement() % citizens.size());
        Answer created = clock.time(true, () -> create(citizen));
        String path = DOSSIERS + "/" + created.text("/id");
        Answer submitted =
                clock.time(
                        true,
                        () -> command(citizen.account(), path + "/submission", created, Map.of()));
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
        Answer read = clock.time(false, () -> portal.as(citizen.account()).get(path).expect(200));
        if (!read.etag().equals(resolved.etag())) {
            throw new Unexpected("The read shows another version than the last command: " + path);
        }
    }

    private Answer create(Citizen citizen) {
        return portal.as(citizen.account())
                .post(DOSSIERS, citizen.draft(), "Idempotency-Key", key())
                .expect(201);
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
