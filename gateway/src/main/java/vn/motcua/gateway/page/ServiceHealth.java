package vn.motcua.gateway.page;

import org.springframework.stereotype.Component;

import vn.motcua.gateway.route.Neighbours;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** Which services are well, as they said at most two seconds ago. */
@Component
class ServiceHealth {

    private static final String PATH = "/actuator/health";
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Neighbours neighbours;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Said said = new Said(Map.of(), 0);

    ServiceHealth(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Whether each is well, by name, in the order of names. */
    Map<String, Boolean> all() {
        Said current = said;
        if (current.isFresh()) {
            return current.well();
        }
        asking.lock();
        try {
            if (!said.isFresh()) {
                said = asked();
            }
            return said.well();
        } finally {
            asking.unlock();
        }
    }

    private Said asked() {
        Map<String, Boolean> well = new TreeMap<>();
        neighbours.get(PATH).forEach((name, answer) -> well.put(name, answer.isPresent()));
        return new Said(well, System.nanoTime());
    }

    private record Said(Map<String, Boolean> well, long at) {

        boolean isFresh() {
            return !well.isEmpty() && System.nanoTime() - at < FRESH.toNanos();
        }
    }
}
