package vn.motcua.stats.figure;

import vn.motcua.stats.fact.Measure;

import java.util.Map;

/**
 * The counts of a year. Always {@code carriedOver + received = processed + inProcess + suspended}.
 *
 * @param suspended accepted whenever, not ended, a hold is open now
 */
public record Figure(
        long submittedOnline,
        long declined,
        long withdrawnBeforeReception,
        long receivedOnline,
        long receivedCounter,
        long receivedPost,
        long resolvedOnline,
        long resolvedOther,
        Share onTimeOnline,
        Share onTimeOther,
        long withdrawn,
        long carriedOver,
        long suspended,
        long verySatisfied,
        long satisfied,
        long notSatisfied) {

    static Figure of(Map<Measure, Long> before, Map<Measure, Long> within) {
        return new Figure(
                n(within, Measure.SUBMITTED_ONLINE),
                n(within, Measure.DECLINED),
                n(within, Measure.WITHDRAWN_BEFORE_RECEPTION),
                n(within, Measure.RECEIVED_ONLINE),
                n(within, Measure.RECEIVED_COUNTER),
                n(within, Measure.RECEIVED_POST),
                n(within, Measure.RESOLVED_ONLINE),
                n(within, Measure.RESOLVED_OTHER),
                new Share(n(within, Measure.ON_TIME_ONLINE), n(within, Measure.PROMISED_ONLINE)),
                new Share(n(within, Measure.ON_TIME_OTHER), n(within, Measure.PROMISED_OTHER)),
                n(within, Measure.WITHDRAWN),
                open(before),
                n(within, Measure.SUSPENDED) + n(before, Measure.SUSPENDED),
                n(within, Measure.VERY_SATISFIED),
                n(within, Measure.SATISFIED),
                n(within, Measure.NOT_SATISFIED));
    }

    /** Accepted in the year, all channels. */
    public long received() {
        return receivedOnline + receivedCounter + receivedPost;
    }

    /** Decided or withdrawn in the year. */
    public long processed() {
        return resolvedOnline + resolvedOther + withdrawn;
    }

    /** Accepted whenever, not ended, no hold is open now. */
    public long inProcess() {
        return carriedOver + received() - processed() - suspended;
    }

    private static long open(Map<Measure, Long> counts) {
        return n(counts, Measure.RECEIVED_ONLINE)
                + n(counts, Measure.RECEIVED_COUNTER)
                + n(counts, Measure.RECEIVED_POST)
                - n(counts, Measure.RESOLVED_ONLINE)
                - n(counts, Measure.RESOLVED_OTHER)
                - n(counts, Measure.WITHDRAWN);
    }

    private static long n(Map<Measure, Long> counts, Measure measure) {
        return counts.getOrDefault(measure, 0L);
    }
}
