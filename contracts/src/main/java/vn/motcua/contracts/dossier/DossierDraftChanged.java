package vn.motcua.contracts.dossier;

/**
 * The form, the papers or the receiving agency of a draft were changed; what was written stays in
 * the dossier.
 *
 * @param dossier the state after it
 */
public record DossierDraftChanged(DossierState dossier) implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.draft-changed.v1";
}
