package vn.motcua.dossier.attachment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of all dossiers. */
public class Attachments {

    private final MongoOperations mongo;
    private final Clock clock;

    public Attachments(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** The files of a dossier in the order they came, those removed left out. */
    public List<Attachment> of(String dossier) {
        return mongo.find(present(dossier).with(Sort.by("attachedAt", "id")), Attachment.class);
    }

    /** One file of a dossier; empty once it is removed. */
    public Optional<Attachment> find(String dossier, String id) {
        Query one = query(where("_id").is(id).and("dossier").is(dossier).and("removedAt").isNull());
        return Optional.ofNullable(mongo.findOne(one, Attachment.class));
    }

    long count(String dossier) {
        return mongo.count(present(dossier), Attachment.class);
    }

    /** One file, removed or not. */
    @Nullable Attachment any(String id) {
        return mongo.findById(id, Attachment.class);
    }

    /**
     * Stores a file, or brings back the one with the same id that was removed. Who comes second
     * keeps what the first one stored.
     */
    Attachment put(Attachment attachment) {
        Query removed = query(where("_id").is(attachment.id()).and("removedAt").gt(Instant.EPOCH));
        if (mongo.findAndReplace(removed, attachment) != null) {
            return attachment;
        }
        Query same = query(where("_id").is(attachment.id()));
        Update once =
                new Update()
                        .setOnInsert("dossier", attachment.dossier())
                        .setOnInsert("paper", attachment.paper())
                        .setOnInsert("name", attachment.name())
                        .setOnInsert("size", attachment.size())
                        .setOnInsert("sha256", attachment.sha256())
                        .setOnInsert("file", attachment.file())
                        .setOnInsert("attachedAt", attachment.attachedAt())
                        .setOnInsert("attachedBy", attachment.attachedBy())
                        .setOnInsert("schema", attachment.schema());
        FindAndModifyOptions stored = FindAndModifyOptions.options().upsert(true).returnNew(true);
        Attachment found = mongo.findAndModify(same, once, stored, Attachment.class);
        return found == null ? attachment : found;
    }

    /** Marks a file as removed; its content follows later. False when somebody was faster. */
    boolean remove(Attachment attachment) {
        Query present = query(where("_id").is(attachment.id()).and("removedAt").isNull());
        Update removed = new Update().set("removedAt", clock.instant());
        return mongo.updateFirst(present, removed, Attachment.class).getModifiedCount() == 1;
    }

    /** Takes a removal back: the dossier was sent with the file meanwhile. */
    void restore(Attachment attachment) {
        mongo.updateFirst(
                query(where("_id").is(attachment.id())),
                new Update().unset("removedAt"),
                Attachment.class);
    }

    /** Forgets a removed file for good; false when it was brought back meanwhile. */
    boolean forget(Attachment attachment) {
        Query removed =
                query(where("_id").is(attachment.id()).and("removedAt").is(attachment.removedAt()));
        return mongo.remove(removed, Attachment.class).getDeletedCount() == 1;
    }

    private static Query present(String dossier) {
        Criteria there = where("dossier").is(dossier).and("removedAt").isNull();
        return query(there);
    }
}
