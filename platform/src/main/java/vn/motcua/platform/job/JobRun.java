package vn.motcua.platform.job;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.job.Job.JobError;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of a job, by one thread. Only the latest run can write; an older one that wakes up late
 * is stopped.
 */
public class JobRun {

    private static final Duration SHOWN_EVERY = Duration.ofMillis(500);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final Job job;
    private final int claim;
    private final Map<String, Long> counts = new HashMap<>();
    private final List<JobError> errors = new ArrayList<>();
    private long errorCount;
    private long processed;
    private long total;
    private @Nullable String checkpoint;
    private Instant shownAt = Instant.EPOCH;
    private volatile boolean taken;

    JobRun(MongoTemplate mongo, Clock clock, Job job, int claim) {
        this.mongo = mongo;
        this.clock = clock;
        this.job = job;
        this.claim = claim;
        this.checkpoint = job.checkpoint();
        this.processed = job.processed();
        this.total = job.total();
    }

    public String id() {
        return job.id();
    }

    /** What the job was started with. */
    public Map<String, String> details() {
        return job.details();
    }

    /** Where to go on; empty at the beginning. */
    public Optional<String> checkpoint() {
        return Optional.ofNullable(checkpoint);
    }

    /** How far the work is; shown to the caller now and then. */
    public void progress(long processed, long total) {
        this.processed = processed;
        this.total = total;
        Instant now = clock.instant();
        if (shownAt.plus(SHOWN_EVERY).isBefore(now)) {
            shownAt = now;
            write(new Update());
        }
    }

    /** Adds one to a figure; stored with the next checkpoint. */
    public void count(String figure) {
        counts.merge(figure, 1L, Long::sum);
    }

    /**
     * Notes what was refused; stored with the next checkpoint. All are counted, the first hundred
     * are shown.
     */
    public void error(String item, LocalizedText detail) {
        errorCount++;
        if (errors.size() < Job.MAX_ERRORS) {
            errors.add(new JobError(item, detail));
        }
    }

    /**
     * Ends a step: stores the place together with all that was counted and refused since the last
     * one.
     */
    public void checkpoint(String place) {
        checkpoint = place;
        write(step());
    }

    void finish() {
        write(step().set("state", Job.State.DONE).set("endedAt", clock.instant()));
    }

    /** Another instance has taken the job over. */
    void taken() {
        taken = true;
    }

    private Update step() {
        Update step =
                new Update()
                        .set("checkpoint", checkpoint)
                        .set("failures", 0)
                        .inc("errorCount", errorCount);
        counts.forEach((figure, count) -> step.inc("counts." + figure, count));
        if (!errors.isEmpty()) {
            step.push("errors").slice(Job.MAX_ERRORS).each(errors.toArray());
        }
        return step;
    }

    private void write(Update update) {
        Query mine = query(where("_id").is(job.id()).and("claim").is(claim));
        update.set("processed", processed).set("total", total);
        boolean written =
                !taken && mongo.updateFirst(mine, update, Job.class).getMatchedCount() == 1;
        if (!written) {
            throw new IllegalStateException("job " + job.id() + " has been taken over");
        }
        if (update.modifies("errorCount")) {
            counts.clear();
            errors.clear();
            errorCount = 0;
        }
    }
}
