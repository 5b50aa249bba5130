package vn.motcua.stats.reference;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.procedure.ProcedureState;

/**
 * What figures need of a version of a procedure (vi: thủ tục hành chính).
 *
 * @param id {@code code@version}
 */
@Document(ProcedureCopy.COLLECTION)
public record ProcedureCopy(
        @Id String id, long sequence, String code, int version, LocalizedText name, int schema) {

    static final String COLLECTION = "procedures";

    /** The copy after an event. */
    public static ProcedureCopy of(ProcedureState procedure, long sequence) {
        return new ProcedureCopy(
                procedure.key(),
                sequence,
                procedure.code(),
                procedure.version(),
                procedure.name(),
                1);
    }
}
