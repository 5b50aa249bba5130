package vn.motcua.contracts.procedure;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;

/**
 * A version of a procedure is no longer offered after a day; dossiers under it go on. Vi: bãi bỏ
 * thủ tục hành chính.
 *
 * @param procedure the version after it, whole: with the last day, through which it can be filed
 * @param reason why, with the decision
 */
public record ProcedureWithdrawn(ProcedureState procedure, @Nullable Reason reason) {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.procedure.withdrawn.v1";
}
