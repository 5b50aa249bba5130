package vn.motcua.notification.message;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * The event that a message tells.
 *
 * @param event its id
 * @param dossier id of the dossier
 * @param code of the dossier, where it has one
 * @param agencies receiving and competent agency, whose officers may see that the citizen was told
 * @param happenedAt its time
 * @param correlationId the request that caused it
 */
public record Cause(
        String event,
        String dossier,
        @Nullable String code,
        List<String> agencies,
        Instant happenedAt,
        String correlationId) {

    public Cause {
        agencies = List.copyOf(agencies);
    }
}
