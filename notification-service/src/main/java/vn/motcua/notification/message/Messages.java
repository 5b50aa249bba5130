package vn.motcua.notification.message;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.result.UpdateResult;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.platform.access.Scope;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The stored messages. Only the worker that holds a message's due work changes it. */
public class Messages {

    private static final String HAPPENED_AT = "cause.happenedAt";
    private static final String HANDED_OVER_AT = "delivery.handedOverAt";
    private static final String HANDED_OVER_BY = "delivery.handedOverBy";
    private static final String STATE = "delivery.state";

    private final MongoTemplate mongo;

    public Messages(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The message of an id. */
    public Optional<Message> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Message.class));
    }

    /** The messages of these ids, by id; those that there are none of are left out. */
    Map<String, Message> all(Collection<String> ids) {
        return mongo.find(query(where("_id").in(ids)), Message.class).stream()
                .collect(Collectors.toMap(Message::id, message -> message));
    }

    /**
     * Stores that letters are about to be handed over.
     *
     * @return those that may be; not one that was handed over before, or has ended
     */
    public Set<String> handOver(Collection<String> ids, Instant now) {
        String token = UUID.randomUUID().toString();
        Criteria before =
                where("_id")
                        .in(ids)
                        .and(HANDED_OVER_AT)
                        .isNull()
                        .and(STATE)
                        .in(MessageState.CREATED, MessageState.SENDING);
        Update update =
                new Update()
                        .set(STATE, MessageState.SENDING)
                        .set(HANDED_OVER_AT, now)
                        .set(HANDED_OVER_BY, token);
        // by the collection's name: given the type, the template would count it as an event
        UpdateResult stored = mongo.updateMulti(query(before), update, Message.COLLECTION);
        Set<String> all = new HashSet<>(ids);
        return stored.getMatchedCount() == all.size() ? all : storedBy(token, all);
    }

    private Set<String> storedBy(String token, Set<String> ids) {
        Query own = query(where("_id").in(ids).and(HANDED_OVER_BY).is(token));
        own.fields().include("_id");
        return mongo.find(own, Document.class, Message.COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Stores that attempts ended without a hand-over. */
    public void postponed(List<Postponed> attempts) {
        BulkOperations updates = mongo.bulkOps(BulkMode.UNORDERED, Message.class);
        attempts.forEach(each ->
                updates.updateOne(
                        query(where("_id").is(each.id())),
                        new Update()
                                .set(STATE, MessageState.SENDING)
                                .set("delivery.proof", each.reply())
                                .set("delivery.attemptedAt", each.at())
                                .inc("delivery.attempts", 1)
                                .unset(HANDED_OVER_AT)));
        updates.execute();
    }

    /** Blanks what is personal in all messages about a dossier. Legal: Luật BVDLCN 91/2025/QH15. */
    public void erase(String dossier) {
        Update update =
                new Update()
                        .set("recipient.name", "")
                        .unset("recipient.address")
                        .unset("recipient.owner")
                        .set("letter.text", "")
                        .set("letter.subject", "");
        // no event of the message either: it still has its end to tell, with the number that is
        // next
        mongo.updateMulti(query(where("cause.dossier").is(dossier)), update, Message.COLLECTION);
    }

    /**
     * Messages that a scope grants, the newest event first.
     *
     * @param dossier only those about it
     * @param cursor where the page before ended
     */
    public Page<Message> page(
            Scope<Message> scope, @Nullable String dossier, @Nullable String cursor, int limit) {
        if (scope.isNone()) {
            return new Page<>(List.of(), null);
        }
        List<Criteria> all = new java.util.ArrayList<>(List.of(scope.criteria()));
        if (dossier != null) {
            all.add(where("cause.dossier").is(dossier));
        }
        if (cursor != null) {
            all.add(after(Cursor.decode(cursor, 2)));
        }
        Query page =
                query(new Criteria().andOperator(all))
                        .with(Sort.by(Sort.Direction.DESC, HAPPENED_AT, "id"))
                        .limit(limit + 1);
        return Page.of(mongo.find(page, Message.class), limit, Messages::cursor);
    }

    private static String cursor(Message last) {
        return Cursor.encode(Long.toString(last.cause().happenedAt().toEpochMilli()), last.id());
    }

    private static Criteria after(List<String> last) {
        Instant at = instant(last.getFirst());
        return new Criteria()
                .orOperator(
                        where(HAPPENED_AT).lt(at),
                        where(HAPPENED_AT).is(at).and("_id").lt(last.getLast()));
    }

    private static Instant instant(String millis) {
        try {
            return Instant.ofEpochMilli(Long.parseLong(millis));
        } catch (NumberFormatException e) {
            throw (RuntimeException) Cursor.invalid().initCause(e);
        }
    }

    /**
     * An attempt that ended without a hand-over.
     *
     * @param id of the message
     * @param reply the server's words, or ours
     */
    public record Postponed(String id, String reply, Instant at) {}
}
