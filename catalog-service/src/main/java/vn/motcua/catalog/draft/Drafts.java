package vn.motcua.catalog.draft;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Repository;

import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.IdempotencyKey;
import vn.motcua.platform.mongo.Indexes;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The stored drafts. */
@Repository
public class Drafts {

    private final MongoTemplate mongo;
    private final Procedures procedures;
    private final Clock clock;

    Drafts(MongoTemplate mongo, Procedures procedures, Clock clock) {
        this.mongo = mongo;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The draft of a code. */
    public Optional<ProcedureDraft> find(String code) {
        return Optional.ofNullable(mongo.findById(code, ProcedureDraft.class));
    }

    /**
     * The draft of a code.
     *
     * @throws ProblemException 404
     */
    public ProcedureDraft get(String code) {
        return find(code)
                .orElseThrow(() -> new ProblemException(ProcedureErrors.DRAFT_NOT_FOUND, code));
    }

    /**
     * Begins a draft.
     *
     * @throws ProblemException 409 when there is one, begun by another request
     */
    public ProcedureDraft begin(CommandContext context, ProcedureCode code, ProcedureSheet sheet) {
        @Nullable IdempotencyKey key = context.key();
        ProcedureDraft draft =
                new ProcedureDraft(
                        code.value(),
                        0,
                        procedures.lastNumber(code.value()),
                        sheet,
                        key == null ? null : key.id(),
                        key == null ? null : key.bodyHash(),
                        context.caller().subject(),
                        now(),
                        ProcedureDraft.SCHEMA);
        try {
            return mongo.insert(draft);
        } catch (DuplicateKeyException e) {
            return begunBefore(code, key);
        }
    }

    /** The database keeps milliseconds, and an answer says what will be read. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private ProcedureDraft begunBefore(ProcedureCode code, @Nullable IdempotencyKey key) {
        ProcedureDraft there = get(code.value());
        if (key == null || !key.id().equals(there.command())) {
            throw new ProblemException(ProcedureErrors.DRAFT_EXISTS, code.value());
        }
        if (!key.bodyHash().equals(there.bodyHash())) {
            throw new ProblemException(PlatformErrors.IDEMPOTENCY_KEY_REUSED);
        }
        return there;
    }

    /**
     * Changes a draft that the caller has read.
     *
     * @throws ProblemException 404, 428, 412
     */
    public ProcedureDraft change(CommandContext context, String code, ProcedureSheet sheet) {
        ProcedureDraft read = read(context, code);
        ProcedureDraft changed =
                new ProcedureDraft(
                        code,
                        read.version(),
                        read.basedOn(),
                        sheet,
                        read.command(),
                        read.bodyHash(),
                        context.caller().subject(),
                        now(),
                        ProcedureDraft.SCHEMA);
        try {
            return mongo.save(changed);
        } catch (OptimisticLockingFailureException e) {
            throw new ProblemException(PlatformErrors.STALE).causedBy(e);
        }
    }

    /**
     * Drops a draft that the caller has read.
     *
     * @throws ProblemException 404, 428, 412
     */
    public void drop(CommandContext context, String code) {
        drop(read(context, code));
    }

    /** Drops a draft that was published, unless it was changed since. */
    public void drop(ProcedureDraft draft) {
        mongo.remove(
                query(where("_id").is(draft.code()).and("version").is(draft.version())),
                ProcedureDraft.class);
    }

    private ProcedureDraft read(CommandContext context, String code) {
        ProcedureDraft draft = get(code);
        @Nullable Long expected = context.requireVersion().expectedVersion();
        if (expected == null || expected != draft.version()) {
            throw new ProblemException(PlatformErrors.STALE);
        }
        return draft;
    }

    /** Drafts are read by their code alone. */
    @Configuration(proxyBeanMethods = false)
    static class DraftIndexes {

        @Bean
        Indexes collectionOfDrafts() {
            return Indexes.of(ProcedureDraft.COLLECTION);
        }
    }
}
