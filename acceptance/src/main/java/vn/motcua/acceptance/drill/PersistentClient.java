package vn.motcua.acceptance.drill;

import org.jspecify.annotations.Nullable;

import vn.motcua.acceptance.client.Answer;
import vn.motcua.acceptance.client.NoAnswer;
import vn.motcua.acceptance.client.Portal;
import vn.motcua.acceptance.client.Unexpected;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Lives dossiers and repeats what was not answered, with the same key, until it is. */
final class PersistentClient {

    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);
    private static final int BROKEN = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Portal portal;
    private final Map<String, Object> draft;
    private final ClientLog log;

    PersistentClient(Portal portal, Map<String, Object> draft, ClientLog log) {
        this.portal = portal;
        this.draft = draft;
        this.log = log;
    }

    /** One step of a life. */
    private record Step(
            String account, String path, int status, Map<String, Object> body, String type) {}

    void live() {
        try {
            Answer created =
                    write(new Step("citizen", DOSSIERS, 201, draft, type("drafted")), null);
            String path = DOSSIERS + "/" + created.text("/id");
            Answer submitted =
                    write(
                            new Step(
                                    "citizen",
                                    path + "/submission",
                                    200,
                                    Map.of(),
                                    type("submitted")),
                            created);
            Answer accepted =
                    write(
                            new Step(
                                    "reception",
                                    path + "/acceptance",
                                    200,
                                    Map.of(),
                                    type("accepted")),
                            submitted);
            write(
                    new Step(
                            "leader",
                            path + "/resolution",
                            200,
                            Map.of("outcome", "APPROVED"),
                            type("resolved")),
                    accepted);
        } catch (Unexpected e) {
            log.refused(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Repeats a call until it is answered. An answer of 500 is repeated too, and never excused: no
     * kill explains it.
     */
    Answer answered(Supplier<Answer> call) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                Answer answer = call.get();
                if (answer.status() == BROKEN) {
                    log.refused(answer.request() + " was answered by 500 " + answer.body());
                } else if (!PASSING.contains(answer.status())) {
                    return answer;
                }
                if (Instant.now().isAfter(end)) {
                    return answer;
                }
                log.repeat(Integer.toString(answer.status()));
            } catch (NoAnswer e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
                log.repeat("none");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private Answer write(Step step, @Nullable Answer before) {
        String key = UUID.randomUUID().toString();
        String[] headers =
                before == null
                        ? new String[] {"Idempotency-Key", key}
                        : new String[] {"Idempotency-Key", key, "If-Match", before.etag()};
        Answer answer =
                answered(() -> portal.as(step.account()).post(step.path(), step.body(), headers))
                        .expect(step.status());
        log.acknowledge(
                new ClientLog.Acknowledged(
                        answer.text("/id"),
                        answer.body().path("version").asLong(),
                        answer.text("/stage"),
                        step.type()));
        return answer;
    }

    private static String type(String what) {
        return "vn.motcua.dossier." + what + ".v1";
    }
}
