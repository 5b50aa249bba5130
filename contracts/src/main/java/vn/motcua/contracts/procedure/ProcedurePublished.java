package vn.motcua.contracts.procedure;

/**
 * A version of a procedure was published, or what is known of it was completed. Vi: công bố thủ tục
 * hành chính. Legal: NĐ 63/2010.
 *
 * @param procedure the version after it, whole
 */
public record ProcedurePublished(ProcedureState procedure) {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.procedure.published.v1";
}
