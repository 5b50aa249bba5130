package vn.motcua.platform.work;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;

/** Does one kind of work. */
public interface WorkHandler {

    /** The kind it does, unique in the service. */
    String kind();

    /**
     * Does the work. It can run more than once, so its effect is keyed by the work's id.
     *
     * @throws RuntimeException when this attempt failed
     */
    void perform(Work work);

    /** How many works {@link #performAll} is given at the most. */
    default int atOnce() {
        return 1;
    }

    /**
     * Does several works, each of which succeeds or fails by itself. What is not named in the
     * results is done; an exception fails all that are not.
     */
    default void performAll(List<Work> works, WorkResults results) {
        for (Work work : works) {
            try {
                perform(work);
            } catch (RuntimeException e) {
                results.failed(work, e);
            }
        }
    }

    /**
     * The pause before the next attempt, or null to give up.
     *
     * @param attempts how many have failed
     */
    default @Nullable Duration retryAfter(int attempts) {
        return Duration.ofSeconds(Math.min(300, 1L << Math.min(attempts, 9)));
    }
}
