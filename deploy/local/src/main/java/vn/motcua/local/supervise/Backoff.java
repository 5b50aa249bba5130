package vn.motcua.local.supervise;

import java.time.Duration;

/**
 * How long to wait before a part is started again: short at first, doubled as long as it keeps
 * dying early.
 */
class Backoff {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration HEALTHY = Duration.ofSeconds(60);

    private Duration next = FIRST;

    /** The wait after a run of that length. */
    Duration after(Duration run) {
        if (run.compareTo(HEALTHY) >= 0) {
            next = FIRST;
        }
        Duration wait = next;
        next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
        return wait;
    }
}
