package vn.motcua.platform.work;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import java.time.Instant;
import java.util.Map;

/**
 * Due work as it is stored.
 *
 * @param dueAt when it was meant to be done
 * @param nextAt when it may next be claimed, in its own time base: after the claim of an instance
 *     lapses, or the pause of a retry
 * @param attempts how often it was claimed; the fence of a claim
 * @param lastError class of the last failure, never its text: that may name a person
 * @param endedAt system time at which it was done, given up or cancelled
 */
@Document(Work.COLLECTION)
public record Work(
        @Id String id,
        String kind,
        String subject,
        TimeBase base,
        Instant dueAt,
        Instant nextAt,
        Map<String, String> details,
        State state,
        int attempts,
        @Nullable String lastError,
        @Nullable Instant endedAt,
        int schema) {

    /** The collection of work. */
    public static final String COLLECTION = "work";

    /** Where work stands. */
    public enum State {
        /** Waits for its time, or is being done. */
        DUE,
        /** Its handler ended well. */
        DONE,
        /** Its handler failed for good; an operator looks at it. */
        FAILED,
        /** No longer wanted. */
        CANCELLED
    }

    /** The same as it is stored by an instance that has claimed it at its birth. */
    Work claimed(Instant until) {
        return new Work(
                id, kind, subject, base, dueAt, until, details, state, 1, null, null, schema);
    }

    static Work of(DueWork due) {
        return new Work(
                due.id(),
                due.kind(),
                due.subject(),
                due.base(),
                due.dueAt(),
                due.dueAt(),
                due.details(),
                State.DUE,
                0,
                null,
                null,
                1);
    }
}
