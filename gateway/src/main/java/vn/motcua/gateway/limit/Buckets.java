package vn.motcua.gateway.limit;

import io.github.bucket4j.Bucket;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The buckets of the clients seen lately. Two generations take turns: a bucket that nobody touched
 * for a whole one has refilled meanwhile, so that forgetting it changes nothing, and memory is
 * bounded by the clients of two generations.
 */
class Buckets {

    private final RateProperties.Limit limit;
    private final int remembered;
    private final long generationNanos;
    private final LongSupplier nanos;
    private final Bucket others;
    private Map<String, Bucket> young = new ConcurrentHashMap<>();
    private Map<String, Bucket> old = new ConcurrentHashMap<>();
    private long turned;

    Buckets(RateProperties.Limit limit, int remembered, Duration forgetAfter, LongSupplier nanos) {
        this.limit = limit;
        this.remembered = remembered;
        this.generationNanos = forgetAfter.toNanos();
        this.nanos = nanos;
        this.others = bucket(limit);
        this.turned = nanos.getAsLong();
    }

    /** The bucket of a client; the common one when too many are known already. */
    Bucket of(String client) {
        turnWhenDue();
        Bucket known = young.get(client);
        if (known != null) {
            return known;
        }
        if (young.size() >= remembered) {
            return others;
        }
        Bucket earlier = old.get(client);
        return young.computeIfAbsent(client, key -> earlier == null ? bucket(limit) : earlier);
    }

    private synchronized void turnWhenDue() {
        long now = nanos.getAsLong();
        if (now - turned >= generationNanos) {
            old = now - turned >= 2 * generationNanos ? new ConcurrentHashMap<>() : young;
            young = new ConcurrentHashMap<>();
            turned = now;
        }
    }

    private Bucket bucket(RateProperties.Limit limit) {
        return Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth
                                .capacity(limit.burst())
                                .refillGreedy(limit.perSecond(), Duration.ofSeconds(1)))
                .withCustomTimePrecision(new NanoTime(nanos))
                .build();
    }
}
