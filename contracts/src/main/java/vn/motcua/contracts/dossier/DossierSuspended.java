package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

import java.time.Instant;

/**
 * The authority suspended the dossier, and its clock. Vi: tạm dừng xử lý.
 *
 * @param dossier the state after it
 * @param officer who decided
 * @param reason why
 * @param expectedUntil when it is expected to go on
 */
public record DossierSuspended(
        DossierState dossier, Officer officer, Reason reason, @Nullable Instant expectedUntil)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.suspended.v1";
}
