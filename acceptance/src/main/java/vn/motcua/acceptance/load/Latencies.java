package vn.motcua.acceptance.load;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long calls of one kind took. */
public final class Latencies {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    /** The value below which a share of them lies, in milliseconds. */
    double percentile(double share) {
        List<Long> values = List.copyOf(nanos);
        if (values.isEmpty()) {
            return Double.NaN;
        }
        long[] sorted = values.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d calls, p50 %.1f, p95 %.1f, p99 %.1f ms",
                count(),
                percentile(0.50),
                percentile(0.95),
                percentile(0.99));
    }
}
