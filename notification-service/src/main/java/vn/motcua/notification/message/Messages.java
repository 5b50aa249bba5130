package vn.motcua.notification.message;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.platform.access.Scope;
import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.Page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored messages. Only the worker that holds a message's due work changes it. */
public class Messages {

    private static final String HAPPENED_AT = "cause.happenedAt";
    private static final String HANDED_OVER_AT = "delivery.handedOverAt";
    private static final String STATE = "delivery.state";

    private final MongoTemplate mongo;

    public Messages(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The message of an id. */
    public Optional<Message> find(String id) {
        return Optional.ofNullable(mongo.findById(id, Message.class));
    }

    /**
     * Stores that a letter is about to be handed over.
     *
     * @return false when it must not be: it was handed over before, or has ended
     */
    public boolean handOver(String id, Instant now) {
        Criteria before =
                where("_id")
                        .is(id)
                        .and(HANDED_OVER_AT)
                        .isNull()
                        .and(STATE)
                        .in(MessageState.CREATED, MessageState.SENDING);
        Update update = new Update().set(STATE, MessageState.SENDING).set(HANDED_OVER_AT, now);
        return mongo.updateFirst(query(before), update, Message.class).getMatchedCount() == 1;
    }

    /** Stores that an attempt ended without a hand-over. */
    public void postponed(String id, String reply, Instant now) {
        Update update =
                new Update()
                        .set(STATE, MessageState.SENDING)
                        .set("delivery.proof", reply)
                        .set("delivery.attemptedAt", now)
                        .inc("delivery.attempts", 1)
                        .unset(HANDED_OVER_AT);
        mongo.updateFirst(query(where("_id").is(id)), update, Message.class);
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
        mongo.updateMulti(query(where("cause.dossier").is(dossier)), update, Message.class);
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
                        .with(Sort.by(Sort.Direction.DESC, HAPPENED_AT, "_id"))
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
}
