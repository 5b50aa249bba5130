package vn.motcua.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How often a job is tried; the tries are made here, so that none has to be waited for. */
@SampleTest
class FailingJobsIT {

    private static final int BEFORE_THE_LAST = 4;

    @Autowired private Jobs jobs;
    @Autowired private MongoTemplate mongo;
    @Autowired private WorkQueue queue;
    @Autowired private Clock clock;

    @Test
    void areGivenUpAfterFiveFailuresWithoutAStepForward() {
        Job job = stored(0);
        JobHandler broken = new Broken(null, new IllegalStateException("broken"));

        for (int attempt = 1; attempt <= BEFORE_THE_LAST; attempt++) {
            Job failed = failed(job, broken, attempt);
            assertThat(failed.state()).as("try %d", attempt).isEqualTo(Job.State.RUNNING);
            assertThat(failed.failures()).isEqualTo(attempt);
            assertThat(failed.failure()).isNull();
        }
        Job givenUp = failed(job, broken, 5);

        assertThat(givenUp.state()).isEqualTo(Job.State.FAILED);
        assertThat(givenUp.failures()).isEqualTo(5);
        assertThat(givenUp.endedAt()).isNotNull();
        assertThat(givenUp.failure()).isEqualTo(StoredJobs.failure(PlatformErrors.INTERNAL_ERROR));
        work(broken).perform(attempt(job, 6));
        assertThat(jobs.find(job.id())).as("nobody takes it up again").hasValue(givenUp);
    }

    @Test
    void beginToCountAnewAfterAStepForward() {
        JobHandler stumbling = new Broken("6", new IllegalStateException("power cut"));

        Job failed = failed(stored(BEFORE_THE_LAST), stumbling, 1);

        assertThat(failed.state()).isEqualTo(Job.State.RUNNING);
        assertThat(failed.checkpoint()).isEqualTo("6");
        assertThat(failed.failures()).isOne();
    }

    @Test
    void areNotBlamedForADatabaseThatIsAway() {
        JobHandler cut = new Broken(null, new DataAccessResourceFailureException("away"));

        Job failed = failed(stored(BEFORE_THE_LAST), cut, 1);

        assertThat(failed.state()).isEqualTo(Job.State.RUNNING);
        assertThat(failed.failures()).isEqualTo(BEFORE_THE_LAST);
    }

    @Test
    void areNotBlamedByARunThatWasTakenOver() {
        Job job = stored(BEFORE_THE_LAST);
        JobHandler overtaken =
                new Broken(null, new IllegalStateException("too late")) {
                    @Override
                    public void run(JobRun run) {
                        work(new Broken("6", null)).perform(attempt(job, 2));
                        super.run(run);
                    }
                };

        Job failed = failed(job, overtaken, 1);

        assertThat(failed.state()).isEqualTo(Job.State.DONE);
        assertThat(failed.failures()).isZero();
    }

    /** The job after a try that failed; the worker has to hear of it, to put off the next one. */
    private Job failed(Job job, JobHandler handler, int attempt) {
        assertThatThrownBy(() -> work(handler).perform(attempt(job, attempt)))
                .isInstanceOf(RuntimeException.class);
        return jobs.find(job.id()).orElseThrow();
    }

    private JobWork work(JobHandler handler) {
        return new JobWork(mongo, queue, clock, List.of(handler));
    }

    private static Work attempt(Job job, int attempt) {
        return new Work(
                "job/" + job.id(),
                JobWork.KIND,
                job.id(),
                TimeBase.SYSTEM,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of(),
                Work.State.DUE,
                attempt,
                null,
                null,
                1);
    }

    private Job stored(int failures) {
        return new StoredJobs(mongo).running("broken", null, 0, failures);
    }

    /** Comes to a place, where it is told to, and fails there. */
    private static class Broken implements JobHandler {

        private final @Nullable String place;
        private final @Nullable RuntimeException failure;

        Broken(@Nullable String place, @Nullable RuntimeException failure) {
            this.place = place;
            this.failure = failure;
        }

        @Override
        public String kind() {
            return "broken";
        }

        @Override
        public void run(JobRun run) {
            if (place != null) {
                run.checkpoint(place);
            }
            if (failure != null) {
                throw failure;
            }
        }
    }
}
