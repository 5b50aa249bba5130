package vn.motcua.stats.figures;

import vn.motcua.contracts.Channel;
import vn.motcua.stats.fact.CellSums.Sums;
import vn.motcua.stats.fact.Counts;
import vn.motcua.stats.fact.Measure;

import java.time.LocalDate;

/**
 * The figures of a procedure, an agency or all together since 1 January. Legal: TT 32/2017/TT-BTTTT
 * Art. 11(3).
 *
 * @param from 1 January of the legal year
 * @param to the legal day
 * @param counts of the period, by channel and measure
 * @param waiting filed and not yet looked at now, whenever they were filed
 */
public record Figures(LocalDate from, LocalDate to, Counts counts, Balance balance, long waiting) {

    static Figures of(LocalDate from, LocalDate to, Sums sums) {
        return new Figures(
                from,
                to,
                sums.since(),
                Balance.of(sums),
                sums.before().of(Measure.WAITING) + sums.since().of(Measure.WAITING));
    }

    /** Received online. */
    public long onlineReceived() {
        return counts.of(Channel.ONLINE, Measure.RECEIVED);
    }

    /** Decided, of those that came online. */
    public long onlineResolved() {
        return counts.of(Channel.ONLINE, Measure.RESOLVED);
    }

    /** Decided by the first promised date, of those that came online and had one. */
    public Fraction onlineOnTime() {
        return onTime(Channel.ONLINE);
    }

    /** Received by all channels. */
    public long received() {
        return counts.of(Measure.RECEIVED);
    }

    /** Decided by the first promised date, of those of a channel that had one. */
    public Fraction onTime(Channel channel) {
        long onTime = counts.of(channel, Measure.ON_TIME);
        return new Fraction(onTime, onTime + counts.of(channel, Measure.LATE));
    }
}
