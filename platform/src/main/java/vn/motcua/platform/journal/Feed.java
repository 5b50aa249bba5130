package vn.motcua.platform.journal;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import java.util.List;

/** The journal by position: what integrators pull and what neighbours rebuild from. */
public class Feed {

    /** Positions that one page looks at, whoever may see them. */
    private static final long LOOKED_AT = 10_000;

    private final MongoTemplate mongo;
    private final String source;

    Feed(MongoTemplate mongo, String source) {
        this.mongo = mongo;
        this.source = source;
    }

    /**
     * Events after a position that the scope lets through. One page looks at a bounded part of the
     * journal, so it can be empty although there is more: only {@code next == head} means the end.
     *
     * @param scope criteria over {@code access.*}, or an empty one for everything
     */
    public FeedPage after(long position, int limit, Criteria scope) {
        long head = head();
        long end = Math.min(head, position + LOOKED_AT);
        Criteria after = where("position").gt(position).lte(end);
        Criteria both =
                scope.getCriteriaObject().isEmpty()
                        ? after
                        : new Criteria().andOperator(after, scope);
        Query page = new Query(both).with(Sort.by("position")).limit(limit);
        page.fields().exclude("person", "salt");
        List<FeedItem> items =
                mongo.find(page, JournalEntry.class).stream()
                        .map(e -> FeedItem.of(e, source))
                        .toList();
        boolean full = items.size() == limit;
        long next = full ? items.getLast().position() : Math.max(position, end);
        return new FeedPage(items, next, head);
    }

    /** The highest position given so far; 0 when there is none. */
    public long head() {
        Query last =
                new Query(where("position").gt(0))
                        .with(Sort.by(Sort.Direction.DESC, "position"))
                        .limit(1);
        last.fields().include("position").exclude("_id");
        Document found = mongo.findOne(last, Document.class, JournalEntry.COLLECTION);
        return found == null ? 0 : found.getLong("position");
    }
}
