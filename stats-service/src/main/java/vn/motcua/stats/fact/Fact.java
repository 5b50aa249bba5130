package vn.motcua.stats.fact;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Satisfaction;
import vn.motcua.contracts.dossier.Stage;

import java.time.Instant;

/**
 * What the figures need of one dossier. Events can come twice, late or in disorder: the state is
 * that of the highest sequence, and what the state does not say (when it ended without a decision,
 * how it was rated) is kept from the event that said it. So the same events give the same fact in
 * any order.
 *
 * @param sequence of the newest event in it
 * @param agency that decides, else the one that received it
 * @param waiting whether a hold is open
 * @param endedAt when it was declined or withdrawn
 * @param rating overall satisfaction
 */
public record Fact(
        @Id String id,
        long sequence,
        String procedure,
        String agency,
        Channel channel,
        Stage stage,
        boolean waiting,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant firstDueAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant endedAt,
        @Nullable Satisfaction rating,
        @Nullable Instant ratedAt) {

    /** An agency that the state does not name. */
    static final String UNKNOWN = "unknown";

    /** Whether the dossier was taken in by an officer. */
    boolean received() {
        return acceptedAt != null;
    }

    /** When work on it ended: by a decision, or by its withdrawal; null while it goes on. */
    @Nullable Instant processedAt() {
        return resolvedAt != null ? resolvedAt : endedAt;
    }
}
