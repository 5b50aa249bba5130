package vn.motcua.contracts.dossier;

/**
 * The citizen asked to take an accepted dossier back; the words stay in the dossier. Vi: yêu cầu
 * rút hồ sơ.
 *
 * @param dossier the state after it
 */
public record WithdrawalRequested(DossierState dossier) implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.withdrawal-requested.v1";
}
