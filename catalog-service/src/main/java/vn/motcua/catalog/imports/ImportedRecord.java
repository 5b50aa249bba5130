package vn.motcua.catalog.imports;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.catalog.record.Finding;
import vn.motcua.contracts.LocalizedText;

import java.util.List;

/**
 * The report about one record.
 *
 * @param id import and line, so that a step that runs twice reports once
 * @param line of the file, blank ones not counted, from 1
 * @param code as far as there is one
 * @param outcome what became of it
 * @param procedure id of the version that has it now; null where it was refused
 * @param findings what was repaired and what is doubtful
 * @param refusal why it was refused
 * @param schema step of the document's shape
 */
@Document(ImportedRecord.COLLECTION)
public record ImportedRecord(
        @Id String id,
        String importId,
        int line,
        @Nullable String code,
        Outcome outcome,
        @Nullable String procedure,
        List<Finding> findings,
        @Nullable Refusal refusal,
        int schema) {

    /** The collection of reports. */
    public static final String COLLECTION = "importedRecords";

    private static final int SCHEMA = 1;

    /** What became of a record. */
    public enum Outcome {
        /** The first version of a procedure. */
        CREATED,

        /** The next version of a procedure. */
        CHANGED,

        /** It was read before. */
        UNCHANGED,

        /** A publisher has completed the procedure: that stays, the differences are findings. */
        KEPT,

        /** It cannot be taken. */
        REFUSED
    }

    /**
     * Why a record was refused.
     *
     * @param code an error code
     */
    public record Refusal(String code, LocalizedText detail) {}

    static ImportedRecord taken(
            String importId,
            int line,
            String code,
            Outcome outcome,
            String procedure,
            List<Finding> findings) {
        return new ImportedRecord(
                id(importId, line),
                importId,
                line,
                code,
                outcome,
                procedure,
                findings,
                null,
                SCHEMA);
    }

    static ImportedRecord refused(
            String importId, int line, @Nullable String code, Refusal refusal) {
        return new ImportedRecord(
                id(importId, line),
                importId,
                line,
                code,
                Outcome.REFUSED,
                null,
                List.of(),
                refusal,
                SCHEMA);
    }

    private static String id(String importId, int line) {
        return "%s/%07d".formatted(importId, line);
    }
}
