package vn.motcua.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class BackoffTests {

    private final Backoff backoff = new Backoff();

    @Test
    void waitsTwiceAsLongEachTimeUpToALimit() {
        assertThat(backoff.after(Duration.ofSeconds(1))).isEqualTo(Duration.ofMillis(250));
        assertThat(backoff.after(Duration.ofSeconds(1))).isEqualTo(Duration.ofMillis(500));
        for (int deaths = 0; deaths < 20; deaths++) {
            assertThat(backoff.after(Duration.ofSeconds(1)))
                    .isLessThanOrEqualTo(Duration.ofSeconds(15));
        }
        assertThat(backoff.after(Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void forgivesAfterAHealthyRun() {
        backoff.after(Duration.ofSeconds(1));
        backoff.after(Duration.ofSeconds(1));

        assertThat(backoff.after(Duration.ofMinutes(2))).isEqualTo(Duration.ofMillis(250));
    }
}
