package vn.motcua.acceptance.journey;

import tools.jackson.databind.JsonNode;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** The public figures of a procedure since 1 January. Legal: TT 32/2017/TT-BTTTT Art. 11(3). */
public final class Figures {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Portal portal;
    private final String code;

    public Figures(Portal portal, String code) {
        this.portal = portal;
        this.code = code;
    }

    /** What is counted so far; nothing yet for a procedure nobody has filed under. */
    public JsonNode now() {
        Answer answer = portal.anybody().get("/api/v1/statistics/procedures/" + code);
        return answer.status() == 404 ? answer.body().path("none") : answer.expect(200).body();
    }

    /** The first integer of that name, wherever it stands; 0 when it is not there. */
    public static long count(JsonNode figures, String name) {
        JsonNode found = figures.findValue(name);
        return found == null ? 0 : found.asLong(0);
    }

    /**
     * Waits until a figure has grown.
     *
     * @throws Unexpected when it does not, or grows too far
     */
    public JsonNode awaitGrowth(JsonNode before, String name, long by) {
        Instant end = Instant.now().plus(SOON);
        while (true) {
            JsonNode now = now();
            long grown = count(now, name) - count(before, name);
            if (grown == by) {
                return now;
            }
            if (grown > by || Instant.now().isAfter(end)) {
                throw new Unexpected(
                        "%s should have grown by %d, not %d: %s".formatted(name, by, grown, now));
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }
}
