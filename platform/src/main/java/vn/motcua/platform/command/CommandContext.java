package vn.motcua.platform.command;

import org.jspecify.annotations.Nullable;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

/**
 * Who gives a command and under which conditions. A controller method takes it as an argument.
 *
 * @param key from the header {@code Idempotency-Key}
 * @param expectedVersion from the header {@code If-Match}
 * @param correlationId the request's id, which goes into the journal and every event that follows
 */
public record CommandContext(
        Caller caller,
        @Nullable IdempotencyKey key,
        @Nullable Long expectedVersion,
        String correlationId) {

    /**
     * For commands that must not happen twice: submission and money.
     *
     * @throws ProblemException 400 without {@code Idempotency-Key}
     */
    public CommandContext requireKey() {
        if (key == null) {
            throw new ProblemException(PlatformErrors.MISSING_IDEMPOTENCY_KEY);
        }
        return this;
    }

    /**
     * For commands that change something the caller has read.
     *
     * @throws ProblemException 428 without {@code If-Match}
     */
    public CommandContext requireVersion() {
        if (expectedVersion == null) {
            throw new ProblemException(PlatformErrors.MISSING_IF_MATCH);
        }
        return this;
    }

    /**
     * For commands that the service gives itself.
     *
     * @param name the part that acts, {@code deadline}
     * @param derivedKey names the cause, for instance the id of the event or of the due work: the
     *     same cause acts once
     */
    public static CommandContext system(String name, String derivedKey) {
        return new CommandContext(
                Caller.system(name), IdempotencyKey.derived(name, derivedKey), null, derivedKey);
    }
}
