package vn.motcua.catalog.draft;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.catalog.sheet.ProcedureSheet;

import java.time.Instant;

/**
 * A sheet in preparation.
 *
 * @param code it will have
 * @param basedOn number of the newest version when it was begun; 0 for a new procedure
 * @param command idempotency key it was begun by
 * @param bodyHash of that request
 * @param by subject of who changed it last
 * @param schema step of the document's shape
 */
@Document(ProcedureDraft.COLLECTION)
public record ProcedureDraft(
        @Id String code,
        @Version long version,
        int basedOn,
        ProcedureSheet sheet,
        @Nullable String command,
        @Nullable String bodyHash,
        String by,
        Instant at,
        int schema) {

    /** The collection of drafts. */
    public static final String COLLECTION = "procedureDrafts";

    static final int SCHEMA = 1;
}
