package vn.motcua.contracts.dossier;

import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

/**
 * The authority does not let the dossier go; it goes on where it was. Vi: không đồng ý cho rút hồ
 * sơ.
 *
 * @param dossier the state after it
 * @param officer who decided
 * @param reason why
 */
public record WithdrawalRefused(DossierState dossier, Officer officer, Reason reason)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.withdrawal-refused.v1";
}
