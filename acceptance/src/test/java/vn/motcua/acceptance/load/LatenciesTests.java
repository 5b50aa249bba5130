package vn.motcua.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void findsPercentiles() {
        Latencies latencies = new Latencies();
        for (int i = 100; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }

        assertThat(latencies.percentile(0.50)).isEqualTo(50);
        assertThat(latencies.percentile(0.95)).isEqualTo(95);
        assertThat(latencies.percentile(0.99)).isEqualTo(99);
        assertThat(latencies.count()).isEqualTo(100);
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(new Latencies().percentile(0.5)).isNaN();
    }
}
