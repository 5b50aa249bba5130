package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Portal;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Lets the statistics count everything once more from the feed, as an operator does. */
public final class Rebuild {

    private static final String REBUILDS = "/api/v1/statistics/rebuilds";
    private static final Duration SOON = Duration.ofMinutes(3);

    private Rebuild() {}

    /** True if the recount equals the live figures; prints what it counted and what differs. */
    public static boolean agrees(Portal portal) {
        JsonNode job = run(portal);
        boolean same = held(job);
        System.out.println((same ? "rebuild agrees: " : "  ✗ rebuild differs: ") + job);
        return same;
    }

    /** Whether it came to its end and found no difference. */
    static boolean held(JsonNode job) {
        return job.path("state").asString("").equals("DONE")
                && job.path("errorCount").asLong(-1) == 0;
    }

    /** The job after its end. */
    static JsonNode run(Portal portal) {
        Answer started =
                portal.as("operator")
                        .post(
                                REBUILDS,
                                Map.of("swap", false),
                                "Idempotency-Key",
                                UUID.randomUUID().toString())
                        .expect(202);
        Instant end = Instant.now().plus(SOON);
        while (true) {
            JsonNode job = portal.as("operator").get(started.location()).expect(200).body();
            if (!job.path("endedAt").asString("").isEmpty()) {
                return job;
            }
            Witness.pauseUntil(end, "The rebuild does not end: " + job);
        }
    }
}
