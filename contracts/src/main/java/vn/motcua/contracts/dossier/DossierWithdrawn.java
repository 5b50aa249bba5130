package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

/**
 * The citizen took the dossier back. Vi: rút hồ sơ. Legal: NĐ 118/2025; TT 03/2025/TT-VPCP, form
 * 05.
 *
 * @param dossier the state after it
 * @param officer who agreed; null where nobody had to
 * @param reason of the agreement, where there was one
 */
public record DossierWithdrawn(
        DossierState dossier, @Nullable Officer officer, @Nullable Reason reason)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.withdrawn.v1";
}
