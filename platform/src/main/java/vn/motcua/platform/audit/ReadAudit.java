package vn.motcua.platform.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import com.github.f4b6a3.uuid.UuidCreator;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;

/** The record of reads: written by whatever shows another person's data, read by that person. */
public class ReadAudit {

    private final MongoTemplate mongo;
    private final Clock clock;

    ReadAudit(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /**
     * Records that the caller is about to see data of the owner; one's own data and our own parts
     * are not recorded.
     */
    public void record(Caller reader, String owner, String resource, String reason) {
        recordAll(reader, List.of(owner), resource, reason);
    }

    /** The same for a list, which shows data of several owners. */
    public void recordAll(
            Caller reader, Collection<String> owners, String resource, String reason) {
        if (reader.isSystem()) {
            return;
        }
        Instant now = clock.instant();
        List<RecordedRead> reads =
                owners.stream()
                        .distinct()
                        .filter(owner -> !owner.equals(reader.subject()))
                        .map(owner ->
                                new RecordedRead(
                                        UuidCreator.getTimeOrderedEpoch().toString(),
                                        owner,
                                        reader.subject(),
                                        reader.name(),
                                        reader.roles(),
                                        reader.agency(),
                                        resource,
                                        reason,
                                        now,
                                        1))
                        .toList();
        if (!reads.isEmpty()) {
            mongo.insertAll(reads);
        }
    }

    /**
     * Who read the owner's data, newest first.
     *
     * @throws ProblemException 403, when the caller is neither the owner nor an auditor; 400 for a
     *     broken cursor
     */
    public Page<RecordedRead> of(String owner, Caller caller, @Nullable String cursor, int limit) {
        if (!caller.subject().equals(owner) && !caller.has(Role.AUDITOR)) {
            throw new ProblemException(PlatformErrors.FORBIDDEN);
        }
        return page(where("owner").is(owner), cursor, limit);
    }

    /**
     * Who read one resource or something below it, newest first. Whether the caller may ask is the
     * service's policy to say.
     */
    public Page<RecordedRead> ofResource(String resource, @Nullable String cursor, int limit) {
        // '0' follows '/': the resource itself and everything below it
        return page(where("resource").gte(resource).lt(resource + "0"), cursor, limit);
    }

    private Page<RecordedRead> page(Criteria about, @Nullable String cursor, int limit) {
        Criteria wanted =
                cursor == null ? about : new Criteria().andOperator(about, before(cursor));
        Query query =
                new Query(wanted).with(Sort.by(Sort.Direction.DESC, "at", "id")).limit(limit + 1);
        return Page.of(
                mongo.find(query, RecordedRead.class),
                limit,
                last -> Cursor.encode(last.at().toString(), last.id()));
    }

    private static Criteria before(String cursor) {
        List<String> parts = Cursor.decode(cursor, 2);
        Instant at = instant(parts.getFirst());
        return new Criteria()
                .orOperator(where("at").lt(at), where("at").is(at).and("_id").lt(parts.getLast()));
    }

    /** A moment that can be stored. */
    private static Instant instant(String text) {
        try {
            return Instant.ofEpochMilli(Instant.parse(text).toEpochMilli());
        } catch (DateTimeParseException | ArithmeticException e) {
            throw Cursor.invalid().causedBy(e);
        }
    }
}
