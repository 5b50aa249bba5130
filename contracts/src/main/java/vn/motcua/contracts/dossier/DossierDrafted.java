package vn.motcua.contracts.dossier;

/**
 * A citizen, or an officer at the counter, began a dossier. Vi: tạo hồ sơ nháp.
 *
 * @param dossier the state after it
 */
public record DossierDrafted(DossierState dossier) implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.drafted.v1";
}
