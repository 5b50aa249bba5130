package vn.motcua.stats.fact;

import vn.motcua.contracts.Channel;

import java.util.Map;
import java.util.TreeMap;

/** Whole numbers by channel and measure; what is zero is not there. */
public final class Counts {

    /** A channel and a measure. */
    public record Entry(Channel channel, Measure measure) implements Comparable<Entry> {

        @Override
        public int compareTo(Entry other) {
            int byChannel = channel.compareTo(other.channel);
            return byChannel == 0 ? measure.compareTo(other.measure) : byChannel;
        }
    }

    private final Map<Entry, Long> numbers = new TreeMap<>();

    /** Adds to one number. */
    public void add(Channel channel, Measure measure, long count) {
        Entry entry = new Entry(channel, measure);
        long sum = Math.addExact(numbers.getOrDefault(entry, 0L), count);
        if (sum == 0) {
            numbers.remove(entry);
        } else {
            numbers.put(entry, sum);
        }
    }

    /** Adds all of the other's numbers, so many times. */
    public void add(Counts other, long times) {
        other.numbers.forEach((entry, count) ->
                add(entry.channel(), entry.measure(), Math.multiplyExact(count, times)));
    }

    /** The number of one channel. */
    public long of(Channel channel, Measure measure) {
        return numbers.getOrDefault(new Entry(channel, measure), 0L);
    }

    /** The number of all channels. */
    public long of(Measure measure) {
        long sum = 0;
        for (Channel channel : Channel.values()) {
            sum = Math.addExact(sum, of(channel, measure));
        }
        return sum;
    }

    /** What is not zero. */
    public Map<Entry, Long> numbers() {
        return Map.copyOf(numbers);
    }

    boolean isEmpty() {
        return numbers.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Counts counts && numbers.equals(counts.numbers);
    }

    @Override
    public int hashCode() {
        return numbers.hashCode();
    }

    @Override
    public String toString() {
        return numbers.toString();
    }
}
