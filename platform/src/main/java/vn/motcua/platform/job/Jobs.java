package vn.motcua.platform.job;

import com.github.f4b6a3.uuid.UuidCreator;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.IdempotencyKey;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Starts jobs and shows them. */
public class Jobs {

    private final MongoTemplate mongo;
    private final Transactions transactions;
    private final WorkQueue queue;
    private final Clock clock;

    Jobs(MongoTemplate mongo, Transactions transactions, WorkQueue queue, Clock clock) {
        this.mongo = mongo;
        this.transactions = transactions;
        this.queue = queue;
        this.clock = clock;
    }

    /**
     * Starts a job for a request; the same idempotency key again answers with the same job.
     *
     * @throws ProblemException 409, when the key stands for another body
     */
    public Job start(CommandContext context, String kind, Map<String, String> details) {
        IdempotencyKey key = context.key();
        String id = key == null ? UuidCreator.getTimeOrderedEpoch().toString() : key.id();
        String bodyHash = key == null ? null : key.bodyHash();
        String owner = context.caller().subject();
        Job job = Job.queued(id, kind, owner, details, bodyHash, clock.instant());
        try {
            insert(job);
            return job;
        } catch (DuplicateKeyException e) {
            return find(id).filter(known -> Objects.equals(known.bodyHash(), bodyHash))
                    .orElseThrow(() -> new ProblemException(PlatformErrors.IDEMPOTENCY_KEY_REUSED));
        }
    }

    /**
     * The job, for who started it and for operators.
     *
     * @throws ProblemException 404
     */
    public Job get(String id, Caller caller) {
        return find(id).filter(
                        job -> job.owner().equals(caller.subject()) || caller.has(Role.OPERATOR))
                .orElseThrow(() -> new ProblemException(PlatformErrors.JOB_NOT_FOUND));
    }

    Optional<Job> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Job.class));
    }

    private void insert(Job job) {
        DueWork work =
                new DueWork(
                        "job/" + job.id(),
                        JobWork.KIND,
                        job.id(),
                        job.createdAt(),
                        TimeBase.SYSTEM,
                        Map.of());
        transactions.run(session -> {
            session.insert(job);
            queue.addWithin(session, work);
        });
        queue.wake();
    }
}
