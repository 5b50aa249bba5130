package vn.motcua.gateway.limit;

import io.github.bucket4j.TimeMeter;

import java.util.function.LongSupplier;

/** The time that buckets refill by. */
record NanoTime(LongSupplier nanos) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
        return nanos.getAsLong();
    }

    @Override
    public boolean isWallClockBased() {
        return false;
    }
}
