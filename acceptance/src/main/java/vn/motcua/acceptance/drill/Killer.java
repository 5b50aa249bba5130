package vn.motcua.acceptance.drill;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Carries a plan out, within a time, and says each kill aloud. */
final class Killer {

    private final Parts parts;
    private final KillPlan plan;
    private final int first;
    private final Supplier<String> progress;
    private final List<Kill> kills = new ArrayList<>();

    /**
     * @param first the number of the round to begin with
     * @param progress what the clients have done so far, for people
     */
    Killer(Parts parts, KillPlan plan, int first, Supplier<String> progress) {
        this.parts = parts;
        this.plan = plan;
        this.first = first;
        this.progress = progress;
    }

    /** Every kill so far. */
    List<Kill> kills() {
        return List.copyOf(kills);
    }

    /** Returns the number of the round that is next; one behind the last when all is done. */
    int run(Instant end) throws IOException {
        int number = first;
        for (KillPlan.Round round : plan.from(first).rounds()) {
            if (Instant.now().isAfter(end)) {
                return number;
            }
            LockSupport.parkNanos(round.pause().toNanos());
            List<Kill> now = parts.kill(round.parts());
            kills.addAll(now);
            for (Kill kill : now) {
                System.out.printf(
                        "  %d/%d  %s  killed %s, back after %.1f s; %s%n",
                        number,
                        plan.rounds().size(),
                        kill.at(),
                        kill.part(),
                        Duration.between(kill.at(), kill.back()).toMillis() / 1e3,
                        progress.get());
            }
            number++;
        }
        return number;
    }
}
