package vn.motcua.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;

class WorkResultsTests {

    private final WorkResults results = new WorkResults();
    private final Work done = work("done");
    private final Work stored = work("stored");
    private final Work failed = work("failed");
    private final List<Work> batch = List.of(done, stored, failed);

    @Test
    void marksWhatIsNotNamed() {
        results.stored(stored);
        results.failed(failed, new IllegalStateException("no"));

        assertThat(results.toMark(batch)).containsExactly(done);
        assertThat(results.failure(failed)).hasMessage("no");
        assertThat(results.failure(done)).isNull();
    }

    @Test
    void keepsWhatWasStoredWhenTheBatchBreaksOff() {
        results.stored(stored);
        results.failed(failed, new IllegalStateException("its own"));

        results.failedUnlessNamed(batch, new IllegalStateException("the batch"));

        assertThat(results.failure(stored)).isNull();
        assertThat(results.failure(failed)).hasMessage("its own");
        assertThat(results.failure(done)).hasMessage("the batch");
        assertThat(results.toMark(batch)).isEmpty();
    }

    @Test
    void isClaimedWithOneAttemptMore() {
        Work claimed = work("w").claimed(Instant.parse("2026-03-09T02:01:00Z"));

        assertThat(claimed.attempts()).isOne();
        assertThat(claimed.nextAt()).isEqualTo(Instant.parse("2026-03-09T02:01:00Z"));
        assertThat(claimed.dueAt()).isEqualTo(Instant.EPOCH);
        assertThat(claimed.state()).isEqualTo(Work.State.DUE);
    }

    private static Work work(String id) {
        return Work.of(
                new DueWork(id, "kind", "subject", Instant.EPOCH, TimeBase.SYSTEM, Map.of()));
    }
}
