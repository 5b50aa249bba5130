package vn.motcua.acceptance.drill;

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
    private static final Set<Integer> PASSING = Set.of(429, 500, 502, 503, 504);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Portal portal;
    private final Map<String, Object> draft;
    private final ClientLog log;

    PersistentClient(Portal portal, Map<String, Object> draft, ClientLog log) {
        this.portal = portal;
        this.draft = draft;
        this.log = log;
    }

    void live() {
        try {
            Answer created = write("citizen", DOSSIERS, 201, draft, null);
            String path = DOSSIERS + "/" + created.text("/id");
            Answer submitted =
                    write("citizen", path + "/submission", 200, Map.of(), created.etag());
            Answer accepted =
                    write("reception", path + "/acceptance", 200, Map.of(), submitted.etag());
            write(
                    "leader",
                    path + "/resolution",
                    200,
                    Map.of("outcome", "APPROVED"),
                    accepted.etag());
        } catch (Unexpected e) {
            log.refused(String.valueOf(e.getMessage()));
        }
    }

    /** A read that waits until it is answered. */
    Answer read(String account, String path) {
        return answered(() -> portal.as(account).get(path));
    }

    private Answer write(
            String account,
            String path,
            int expected,
            Map<String, Object> body,
            @org.jspecify.annotations.Nullable String etag) {
        String key = UUID.randomUUID().toString();
        String[] headers =
                etag == null
                        ? new String[] {"Idempotency-Key", key}
                        : new String[] {"Idempotency-Key", key, "If-Match", etag};
        Answer answer =
                answered(() -> portal.as(account).post(path, body, headers)).expect(expected);
        log.acknowledge(
                answer.text("/id"), answer.body().path("version").asLong(), answer.text("/stage"));
        return answer;
    }

    private Answer answered(Supplier<Answer> call) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                Answer answer = call.get();
                if (!PASSING.contains(answer.status()) || Instant.now().isAfter(end)) {
                    return answer;
                }
            } catch (NoAnswer e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            log.repeat();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
