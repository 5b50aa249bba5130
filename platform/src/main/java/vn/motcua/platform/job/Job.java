package vn.motcua.platform.job;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.LocalizedText;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Long work as it is stored.
 *
 * @param owner subject of who started it
 * @param details what the handler needs
 * @param bodyHash of the request that started it, where that had an idempotency key
 * @param claim which run of it may write: grows with every run
 * @param failures runs in a row that failed without a step forward
 * @param processed of {@code total}, which is 0 while it is not known
 * @param checkpoint where the next run goes on
 * @param counts figures of the handler's own, by name
 * @param errors the first {@value #MAX_ERRORS} things that were refused, of {@code errorCount}
 * @param failure why it ended without being done
 */
@Document(Job.COLLECTION)
public record Job(
        @Id String id,
        String kind,
        String owner,
        Map<String, String> details,
        @Nullable String bodyHash,
        State state,
        int claim,
        int failures,
        long processed,
        long total,
        @Nullable String checkpoint,
        Map<String, Long> counts,
        List<JobError> errors,
        long errorCount,
        @Nullable Failure failure,
        Instant createdAt,
        @Nullable Instant endedAt,
        int schema) {

    static final String COLLECTION = "jobs";
    static final int MAX_ERRORS = 100;

    /** Where a job stands. */
    public enum State {
        /** Waits for an instance. */
        QUEUED,
        /** Is being done; also between two tries. */
        RUNNING,
        /** Ended well; single things may still have been refused. */
        DONE,
        /** Given up. */
        FAILED
    }

    /**
     * Something that was refused while the rest went on.
     *
     * @param item what: a code, a line; never personal data
     */
    public record JobError(String item, LocalizedText detail) {}

    /**
     * Why a job was given up.
     *
     * @param code an error code
     */
    public record Failure(String code, LocalizedText detail) {}

    static Job queued(
            String id,
            String kind,
            String owner,
            Map<String, String> details,
            @Nullable String bodyHash,
            Instant now) {
        return new Job(
                id,
                kind,
                owner,
                Map.copyOf(details),
                bodyHash,
                State.QUEUED,
                0,
                0,
                0,
                0,
                null,
                Map.of(),
                List.of(),
                0,
                null,
                now,
                null,
                1);
    }

    /** 0 to 99 while it runs, 100 when it is done. */
    public int percent() {
        if (state == State.DONE) {
            return 100;
        }
        return total <= 0 ? 0 : (int) Math.min(99, processed * 100 / total);
    }
}
