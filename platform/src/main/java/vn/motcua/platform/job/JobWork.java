package vn.motcua.platform.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.mongo.Outage;
import vn.motcua.platform.web.Languages;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.work.SingleWorkHandler;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs jobs as due work: claimed, kept alive, tried again. */
class JobWork implements SingleWorkHandler {

    static final String KIND = "job";

    private static final Logger LOG = LoggerFactory.getLogger(JobWork.class);
    private static final int TRIES = 5;
    private static final FindAndModifyOptions NEW = FindAndModifyOptions.options().returnNew(true);

    private final MongoTemplate mongo;
    private final WorkQueue queue;
    private final Clock clock;
    private final Map<String, JobHandler> handlers;

    JobWork(MongoTemplate mongo, WorkQueue queue, Clock clock, List<JobHandler> handlers) {
        this.mongo = mongo;
        this.queue = queue;
        this.clock = clock;
        this.handlers =
                handlers.stream().collect(Collectors.toMap(JobHandler::kind, Function.identity()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Work work) {
        claim(work).ifPresent(job -> run(job, work));
    }

    private void run(Job job, Work work) {
        JobRun run = new JobRun(mongo, clock, job, job.claim());
        try (Heartbeat _ = new Heartbeat(queue, work, run, Heartbeat.EVERY)) {
            handler(job).run(run);
            run.finish();
        } catch (ProblemException e) {
            LOG.warn("Job {} of kind {} is given up: {}", job.id(), job.kind(), e.getMessage());
            giveUp(job, e);
        } catch (RuntimeException e) {
            tryAgain(job, e);
            throw e;
        }
    }

    /** What ended as failed is told by the job; the work itself is tried until it ends. */
    @Override
    public Duration retryAfter(int attempts) {
        return Duration.ofSeconds(Math.min(60, 1L << Math.min(attempts, 6)));
    }

    /** Whoever ran it before can write no more. */
    private Optional<Job> claim(Work work) {
        Update claim = new Update().set("claim", work.attempts()).set("state", Job.State.RUNNING);
        Criteria open = where("_id").is(work.subject()).and("endedAt").isNull();
        Query older = query(open.and("claim").lt(work.attempts()));
        return Optional.ofNullable(mongo.findAndModify(older, claim, NEW, Job.class));
    }

    private JobHandler handler(Job job) {
        JobHandler handler = handlers.get(job.kind());
        if (handler == null) {
            throw new IllegalStateException("no handler does jobs of kind " + job.kind());
        }
        return handler;
    }

    private void tryAgain(Job job, RuntimeException failure) {
        if (Outage.is(failure)) {
            return;
        }
        Update failures = new Update().inc("failures", 1);
        Job failed = mongo.findAndModify(claimed(job), failures, NEW, Job.class);
        if (failed != null && failed.failures() >= TRIES) {
            giveUp(job, new ProblemException(PlatformErrors.INTERNAL_ERROR));
        }
    }

    private void giveUp(Job job, ProblemException why) {
        LocalizedText detail =
                new LocalizedText(why.detail(Languages.VI), why.detail(Languages.EN));
        Update end =
                new Update()
                        .set("state", Job.State.FAILED)
                        .set("failure", new Job.Failure(why.code().code(), detail))
                        .set("endedAt", clock.instant());
        mongo.updateFirst(claimed(job), end, Job.class);
    }

    private static Query claimed(Job job) {
        return query(where("_id").is(job.id()).and("claim").is(job.claim()));
    }
}
