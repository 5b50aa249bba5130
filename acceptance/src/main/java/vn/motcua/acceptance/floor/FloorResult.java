package vn.motcua.acceptance.floor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What one round did.
 *
 * @param lifecycles lifecycles that ended
 * @param perSecond lifecycles a second, the time until the last event was marked included
 * @param p50 median of one lifecycle in milliseconds
 * @param p95 95th percentile of one lifecycle in milliseconds
 */
public record FloorResult(long lifecycles, double perSecond, double p50, double p95) {

    static FloorResult of(Collection<Long> nanos, long elapsed, Collection<Throwable> failures) {
        if (!failures.isEmpty()) {
            throw new IllegalStateException("The floor failed", failures.iterator().next());
        }
        List<Long> sorted = nanos.stream().sorted().toList();
        return new FloorResult(
                sorted.size(),
                sorted.size() * 1e9 / elapsed,
                percentile(sorted, 0.50),
                percentile(sorted, 0.95));
    }

    private static double percentile(List<Long> sorted, double share) {
        if (sorted.isEmpty()) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0)) / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d lifecycles, %.1f a second, p50 %.1f ms, p95 %.1f ms",
                lifecycles,
                perSecond,
                p50,
                p95);
    }
}
