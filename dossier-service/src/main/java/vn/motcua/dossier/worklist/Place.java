package vn.motcua.dossier.worklist;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import vn.motcua.platform.web.Cursor;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/**
 * Where a page of a list ended. Lists are in the order of due dates; those without one come first,
 * by the hour until which they have to be looked at.
 */
record Place(@Nullable Instant dueAt, @Nullable Instant acceptanceDue, String id) {

    private static final String NONE = "-";

    static Place of(WorkItem item) {
        return new Place(item.dueAt(), item.dates().acceptanceDue(), item.id());
    }

    static Place of(String cursor) {
        List<String> parts = Cursor.decode(cursor, 3);
        return new Place(moment(parts.get(0)), moment(parts.get(1)), parts.get(2));
    }

    String cursor() {
        return Cursor.encode(text(dueAt), text(acceptanceDue), id);
    }

    /** What comes after this place. */
    Criteria after() {
        Criteria sameMoments =
                where("dueAt").is(dueAt).and("dates.acceptanceDue").is(acceptanceDue);
        return new Criteria()
                .orOperator(
                        later("dueAt", dueAt),
                        new Criteria()
                                .andOperator(
                                        where("dueAt").is(dueAt),
                                        later("dates.acceptanceDue", acceptanceDue)),
                        sameMoments.and("_id").gt(id));
    }

    private static Criteria later(String field, @Nullable Instant moment) {
        return where(field).gt(moment == null ? Instant.ofEpochMilli(Long.MIN_VALUE) : moment);
    }

    private static String text(@Nullable Instant moment) {
        return moment == null ? NONE : Long.toString(moment.toEpochMilli());
    }

    private static @Nullable Instant moment(String text) {
        try {
            return text.equals(NONE) ? null : Instant.ofEpochMilli(Long.parseLong(text));
        } catch (NumberFormatException | DateTimeException e) {
            throw Cursor.invalid().causedBy(e);
        }
    }
}
