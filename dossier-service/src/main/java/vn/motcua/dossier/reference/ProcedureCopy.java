package vn.motcua.dossier.reference;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.procedure.ProcedureState;

/**
 * The copy of one version of a procedure. The state is kept as JSON text, as it came: fields that
 * this release does not know stay for the next one.
 *
 * @param id {@code code@version}
 * @param code of the procedure
 * @param sequence of the event it comes from
 * @param state JSON of a {@link ProcedureState}
 */
@Document(ProcedureCopy.COLLECTION)
public record ProcedureCopy(@Id String id, String code, long sequence, String state, int schema) {

    /** The collection of procedures. */
    public static final String COLLECTION = "procedure_copies";
}
