package vn.motcua.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.mongodb.client.result.UpdateResult;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;

import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A claim is kept alive as long as its job runs, and a run that lost it is stopped. */
class HeartbeatTests {

    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final long SOON = 10_000;

    private final WorkQueue queue = mock(WorkQueue.class);
    private final MongoTemplate mongo = mock(MongoTemplate.class);
    private final Job job = Job.queued("j-1", "counting", "u-1", Map.of(), null, Instant.EPOCH);
    private final JobRun run = new JobRun(mongo, Clock.systemUTC(), job, 1);
    private final Work work =
            new Work(
                    "job/j-1",
                    JobWork.KIND,
                    "j-1",
                    TimeBase.SYSTEM,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Map.of(),
                    Work.State.DUE,
                    1,
                    null,
                    null,
                    1);

    @BeforeEach
    void everyWriteFindsTheJob() {
        when(mongo.updateFirst(any(Query.class), any(UpdateDefinition.class), eq(Job.class)))
                .thenReturn(UpdateResult.acknowledged(1, 1L, null));
    }

    @Test
    void beatsWellWithinAClaim() {
        assertThat(Heartbeat.EVERY.multipliedBy(3)).isLessThan(WorkQueue.CLAIM);
    }

    @Test
    void prolongsTheClaimUntilItIsClosed() {
        when(queue.extend(work)).thenReturn(true);
        Heartbeat heart = new Heartbeat(queue, work, run, OFTEN);
        verify(queue, timeout(SOON).atLeast(3)).extend(work);

        heart.close();

        clearInvocations(queue);
        verify(queue, after(100).never()).extend(work);
        run.checkpoint("still its own");
    }

    @Test
    void stopsTheRunThatAnotherInstanceHasTakenOver() {
        when(queue.extend(work)).thenReturn(true, false);

        try (Heartbeat _ = new Heartbeat(queue, work, run, OFTEN)) {
            await().untilAsserted(() ->
                    assertThatThrownBy(() -> run.checkpoint("2"))
                            .hasMessageContaining("taken over"));
            clearInvocations(queue);
            verify(queue, after(100).never()).extend(work);
        }
    }

    @Test
    void takesADatabaseThatIsAwayForNobodysClaim() {
        when(queue.extend(work))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(true);

        try (Heartbeat _ = new Heartbeat(queue, work, run, OFTEN)) {
            verify(queue, timeout(SOON).atLeast(3)).extend(work);
        }

        run.checkpoint("still its own");
    }

    /** A beat that came after the next try was put off would put it off once more. */
    @Test
    void isClosedOnlyWhenNoBeatIsUnderWay() throws InterruptedException {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        when(queue.extend(work))
                .thenAnswer(_ -> {
                    underWay.countDown();
                    waitFor(answered);
                    return true;
                });
        Heartbeat heart = new Heartbeat(queue, work, run, OFTEN);
        waitFor(underWay);

        Thread closing = Thread.ofVirtual().start(heart::close);

        assertThat(closing.join(OFTEN.multipliedBy(20))).as("closed before the answer").isFalse();
        answered.countDown();
        assertThat(closing.join(Duration.ofMillis(SOON))).isTrue();
    }

    @Test
    void doesNotBeatWhenTheJobIsDoneAtOnce() {
        new Heartbeat(queue, work, run, Heartbeat.EVERY).close();

        verify(queue, never()).extend(work);
    }

    /** As a driver does that finishes its call whoever interrupts it. */
    private static void waitFor(CountDownLatch latch) {
        boolean interrupted = false;
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
