package vn.motcua.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.IdempotencyKey;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

@MotcuaIntegrationTest(classes = JobsIT.Application.class)
class JobsIT {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({Counting.class, Refusing.class})
    static class Application {}

    /** Counts to ten in steps of two, refuses odd numbers, fails once where it is told to. */
    static class Counting implements JobHandler {

        private final Set<String> failing = ConcurrentHashMap.newKeySet();

        @Override
        public String kind() {
            return "counting";
        }

        @Override
        public void run(JobRun run) {
            int from = run.checkpoint().map(Integer::parseInt).orElse(0);
            for (int n = from; n < 10; n++) {
                if (n % 2 == 1) {
                    run.error("line " + n, new LocalizedText("Số lẻ", "An odd number"));
                } else {
                    run.count("even");
                }
                if (n == 6 && failing.remove(run.details().getOrDefault("fail", "never"))) {
                    throw new IllegalStateException("power cut");
                }
                if (n % 2 == 1) {
                    run.progress(n + 1L, 10);
                    run.checkpoint(String.valueOf(n + 1));
                }
            }
        }
    }

    static class Refusing implements JobHandler {

        @Override
        public String kind() {
            return "refusing";
        }

        @Override
        public void run(JobRun run) {
            throw new ProblemException(PlatformErrors.BAD_REQUEST);
        }
    }

    private static final Caller OWNER = Caller.of(Map.of("sub", "u-1"));

    @Autowired private Jobs jobs;
    @Autowired private MongoTemplate mongo;
    @Autowired private WorkQueue queue;
    @Autowired private Clock clock;
    @Autowired private Counting counting;

    @Test
    void runsToTheEndWithFiguresAndErrors() {
        Job job = ended(jobs.start(context(null), "counting", Map.of("file", "f")));

        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.percent()).isEqualTo(100);
        assertThat(job.processed()).isEqualTo(10);
        assertThat(job.counts()).containsExactly(Map.entry("even", 5L));
        assertThat(job.errorCount()).isEqualTo(5);
        assertThat(job.errors()).extracting(Job.JobError::item).contains("line 1", "line 9");
        assertThat(job.details()).containsEntry("file", "f");
    }

    @Test
    void goesOnFromTheLastStepWithoutDoubling() {
        counting.failing.add("once");

        Job job = ended(jobs.start(context(null), "counting", Map.of("fail", "once")));

        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.claim()).isEqualTo(2);
        assertThat(job.counts()).containsEntry("even", 5L);
        assertThat(job.errorCount()).isEqualTo(5);
        assertThat(job.failures()).isZero();
    }

    @Test
    void takesUpWhatADeadProcessLeft() {
        Job left = new StoredJobs(mongo).running("counting", "8", 0, 0);
        queue.add(
                new DueWork(
                        "job/" + left.id(),
                        "job",
                        left.id(),
                        Instant.EPOCH,
                        TimeBase.SYSTEM,
                        Map.of()));

        Job job = ended(left);

        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.counts()).containsEntry("even", 1L);
        assertThat(job.errorCount()).isEqualTo(1);
    }

    @Test
    void olderRunCannotWriteAnyMore() {
        Job job = new StoredJobs(mongo).running("counting", "0", 1, 0);
        JobRun older = new JobRun(mongo, clock, job, job.claim() - 1);

        older.count("even");

        assertThatThrownBy(() -> older.checkpoint("2")).hasMessageContaining("taken over");
        assertThat(jobs.find(job.id()))
                .hasValueSatisfying(found -> assertThat(found.counts()).isEmpty());
    }

    @Test
    void refusalEndsTheJobAndSaysWhy() {
        Job job = ended(jobs.start(context(null), "refusing", Map.of()));

        assertThat(job.state()).isEqualTo(Job.State.FAILED);
        assertThat(job.failure()).isEqualTo(StoredJobs.failure(PlatformErrors.BAD_REQUEST));
    }

    @Test
    void sameKeyStartsOneJob() {
        IdempotencyKey key =
                IdempotencyKey.of("u-1", "POST /jobs", UUID.randomUUID().toString(), "hash");

        Job first = jobs.start(context(key), "counting", Map.of());
        Job again = jobs.start(context(key), "counting", Map.of());

        assertThat(again.id()).isEqualTo(first.id());
        assertThatThrownBy(() ->
                        jobs.start(
                                context(new IdempotencyKey(key.id(), "other")),
                                "counting",
                                Map.of()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.code()).isEqualTo(PlatformErrors.IDEMPOTENCY_KEY_REUSED));
    }

    @Test
    void showsJobsToTheirOwnersAndOperatorsOnly() {
        Job job = jobs.start(context(null), "counting", Map.of());
        Caller operator = Caller.of(Map.of("sub", "op", "roles", List.of(Role.OPERATOR.claim())));

        assertThat(jobs.get(job.id(), OWNER).id()).isEqualTo(job.id());
        assertThat(jobs.get(job.id(), operator).id()).isEqualTo(job.id());
        assertThatThrownBy(() -> jobs.get(job.id(), Caller.of(Map.of("sub", "u-2"))))
                .isInstanceOf(ProblemException.class);
    }

    private static CommandContext context(@Nullable IdempotencyKey key) {
        return new CommandContext(OWNER, key, null, "request-1");
    }

    private Job ended(Job job) {
        return await().atMost(60, SECONDS)
                .until(() -> jobs.find(job.id()).orElseThrow(), found -> found.endedAt() != null);
    }
}
