package vn.motcua.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.sample.SampleTest;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What becomes of work that is not simply done. */
@SampleTest
class WorkerIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Autowired private WorkQueue queue;
    @Autowired private MongoTemplate mongo;
    @Autowired private MeterRegistry meters;

    private final String id = "unknown/" + UUID.randomUUID();

    /** A newer release may have made it; an instance of that one does it. */
    @Test
    void leavesWorkOfAKindThatItDoesNotKnowForLater() {
        Instant begin = Instant.now();
        queue.add(due("nobody-does-this", begin));

        await().atMost(SOON).until(() -> work().lastError() != null);

        assertThat(work().state()).isEqualTo(Work.State.DUE);
        assertThat(work().attempts()).isOne();
        assertThat(work().nextAt()).isAfter(begin.plus(Duration.ofMinutes(4)));
        assertThat(
                        meters.counter(
                                        "motcua.work",
                                        "kind",
                                        "nobody-does-this",
                                        "outcome",
                                        "retry")
                                .count())
                .isPositive();
    }

    @Test
    void doesNotBeginWhatWasCalledOff() {
        queue.add(due("bundle", Instant.now().plus(Duration.ofDays(1))));
        queue.cancel(id);
        mongo.updateFirst(
                org.springframework.data.mongodb.core.query.Query.query(
                        org.springframework.data.mongodb.core.query.Criteria.where("_id").is(id)),
                new org.springframework.data.mongodb.core.query.Update()
                        .set("nextAt", Instant.EPOCH),
                Work.class);

        assertThat(queue.due(256)).extracting(Work::id).doesNotContain(id);
        assertThat(queue.claim(java.util.List.of(work()))).isEmpty();
        assertThat(work().state()).isEqualTo(Work.State.CANCELLED);
    }

    @Test
    void keepsAClaimAliveOnlyForWhoHasIt() {
        queue.add(due("bundle", Instant.now().plus(Duration.ofDays(1))));
        Work unclaimed = work();
        assertThat(queue.holdsFor(unclaimed, Duration.ofHours(1))).isTrue();
        assertThat(queue.holdsFor(unclaimed, Duration.ofDays(2))).isFalse();

        assertThat(queue.extend(unclaimed)).isTrue();
        queue.cancel(id);
        assertThat(queue.extend(unclaimed)).isFalse();
    }

    private DueWork due(String kind, Instant at) {
        return new DueWork(id, kind, "subject", at, TimeBase.SYSTEM, Map.of());
    }

    private Work work() {
        return Objects.requireNonNull(mongo.findById(id, Work.class));
    }
}
