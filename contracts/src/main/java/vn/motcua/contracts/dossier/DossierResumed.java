package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

import java.time.Instant;

/**
 * A suspended dossier goes on, and its clock. Vi: tiếp tục xử lý.
 *
 * @param dossier the state after it
 * @param officer who decided
 * @param reason why
 * @param previousDueAt the due date before; null where none was promised
 */
public record DossierResumed(
        DossierState dossier,
        Officer officer,
        @Nullable Reason reason,
        @Nullable Instant previousDueAt)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.resumed.v1";
}
