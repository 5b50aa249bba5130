package vn.motcua.acceptance.drill;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients were told. */
final class ClientLog {

    private final Map<String, Acknowledged> last = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> refusals = new ConcurrentLinkedQueue<>();
    private final AtomicLong writes = new AtomicLong();
    private final AtomicLong repeats = new AtomicLong();

    /**
     * The last write that was acknowledged.
     *
     * @param version of the dossier after it
     * @param stage of the dossier after it
     */
    record Acknowledged(long version, String stage) {}

    void acknowledge(String dossier, long version, String stage) {
        writes.incrementAndGet();
        last.put(dossier, new Acknowledged(version, stage));
    }

    void repeat() {
        repeats.incrementAndGet();
    }

    /** A call that was answered as no kill explains. */
    void refused(String what) {
        refusals.add(what);
    }

    Map<String, Acknowledged> dossiers() {
        return new TreeMap<>(last);
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    long writes() {
        return writes.get();
    }

    long repeats() {
        return repeats.get();
    }
}
