package vn.motcua.acceptance.drill;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients were told. */
final class ClientLog {

    private final ConcurrentLinkedQueue<Acknowledged> writes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final Map<String, AtomicLong> repeats = new ConcurrentHashMap<>();

    /**
     * A write that was acknowledged.
     *
     * @param version of the dossier after it
     * @param stage of the dossier after it
     * @param type of the event that it has to leave
     */
    record Acknowledged(String dossier, long version, String stage, String type) {}

    void acknowledge(Acknowledged write) {
        writes.add(write);
    }

    /** A call that has to be repeated, and what was answered. */
    void repeat(String answer) {
        repeats.computeIfAbsent(answer, _ -> new AtomicLong()).incrementAndGet();
    }

    /** A call that was answered as no kill explains. */
    void refused(String what) {
        refusals.add(what);
    }

    List<Acknowledged> writes() {
        return List.copyOf(writes);
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** How often each answer made a client repeat its call. */
    Map<String, Long> repeats() {
        Map<String, Long> counts = new TreeMap<>();
        repeats.forEach((answer, count) -> counts.put(answer, count.get()));
        return counts;
    }
}
