package vn.motcua.platform.work;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** Does one kind of work; {@link SingleWorkHandler} where each is done by itself. */
public interface WorkHandler {

    /** The kind it does, unique in the service. */
    String kind();

    /** How many works {@link #performAll} is given at the most. */
    default int atOnce() {
        return 1;
    }

    /**
     * Does the works, each of which succeeds or fails by itself. Each can be given more than once,
     * so its effect is keyed by its id. What is not named in the results is done; an exception
     * fails all that are not.
     */
    void performAll(List<Work> works, WorkResults results);

    /**
     * The pause before the next attempt, or null to give up.
     *
     * @param attempts how many have failed
     */
    default @Nullable Duration retryAfter(int attempts) {
        return Duration.ofSeconds(Math.min(300, 1L << Math.min(attempts, 9)));
    }
}
