package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.platform.web.ProblemException;

import java.util.List;

/** What a line of the file turned out to be. */
public sealed interface ReadRecord {

    /**
     * A procedure.
     *
     * @param hash SHA-256 of the record and of the rules it was read by
     */
    record Accepted(ProcedureCode code, ProcedureSheet sheet, String hash, List<Finding> findings)
            implements ReadRecord {}

    /**
     * Nothing we can take.
     *
     * @param code as far as there is one
     * @param reason one of {@link RecordErrors}
     */
    record Refused(@Nullable String code, ProblemException reason) implements ReadRecord {}
}
