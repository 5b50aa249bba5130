package vn.motcua.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

class BucketsTests {

    private final AtomicLong time = new AtomicLong();

    @Test
    void allowsTheBurstAndThenTheRate() {
        Buckets buckets = buckets(10);

        assertThat(taken(buckets, "a", 10)).isEqualTo(5);
        pass(Duration.ofSeconds(1));
        assertThat(taken(buckets, "a", 10)).isEqualTo(2);
    }

    @Test
    void tellsClientsApart() {
        Buckets buckets = buckets(10);

        taken(buckets, "a", 10);

        assertThat(taken(buckets, "b", 10)).isEqualTo(5);
    }

    @Test
    void forgettingGivesNobodyMoreThanWaitingWould() {
        Buckets buckets = buckets(10);
        taken(buckets, "a", 10);

        pass(Duration.ofSeconds(10));
        taken(buckets, "a", 10);
        pass(Duration.ofMillis(500));

        assertThat(taken(buckets, "a", 10)).isEqualTo(1);
    }

    @Test
    void remembersAClientAcrossATurn() {
        Buckets buckets = buckets(10);
        pass(Duration.ofMillis(9_900));
        taken(buckets, "a", 10);

        pass(Duration.ofMillis(200));

        assertThat(taken(buckets, "a", 10)).isZero();
    }

    @Test
    void clientsBeyondTheOnesRememberedShareOneLimit() {
        Buckets buckets = buckets(2);
        taken(buckets, "a", 1);
        taken(buckets, "b", 1);

        assertThat(taken(buckets, "c", 3) + taken(buckets, "d", 10)).isEqualTo(5);
        assertThat(taken(buckets, "a", 10)).isEqualTo(4);
    }

    private Buckets buckets(int remembered) {
        return new Buckets(
                new RateProperties.Anonymous(2, 5), remembered, Duration.ofSeconds(10), time::get);
    }

    private static int taken(Buckets buckets, String client, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += buckets.of(client).tryConsume(1) ? 1 : 0;
        }
        return taken;
    }

    private void pass(Duration duration) {
        time.addAndGet(duration.toNanos());
    }
}
