package vn.motcua.stats.figures;

import vn.motcua.stats.fact.CellSums.Sums;
import vn.motcua.stats.fact.Counts;
import vn.motcua.stats.fact.Measure;

/**
 * The balance of the report: carried over + received = processed + in process + suspended. Vi: kỳ
 * trước + tiếp nhận = đã xử lý + đang xử lý + tạm dừng.
 *
 * @param carriedOver accepted before the period and open when it began
 * @param received accepted in the period
 * @param processed decided, stopped or withdrawn in the period
 * @param inProcess open now
 * @param suspended open now, and held
 */
public record Balance(
        long carriedOver, long received, long processed, long inProcess, long suspended) {

    static Balance of(Sums sums) {
        long everOpen = sums.before().of(Measure.IN_PROCESS) + sums.since().of(Measure.IN_PROCESS);
        long everHeld = sums.before().of(Measure.SUSPENDED) + sums.since().of(Measure.SUSPENDED);
        return new Balance(
                sums.before().of(Measure.RECEIVED) - processed(sums.before()),
                sums.since().of(Measure.RECEIVED),
                processed(sums.since()),
                everOpen,
                everHeld);
    }

    private static long processed(Counts counts) {
        return counts.of(Measure.RESOLVED)
                + counts.of(Measure.STOPPED)
                + counts.of(Measure.WITHDRAWN);
    }
}
