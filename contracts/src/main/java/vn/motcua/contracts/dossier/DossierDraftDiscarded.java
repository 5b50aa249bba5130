package vn.motcua.contracts.dossier;

/**
 * A draft was thrown away; no event follows it. Vi: xóa hồ sơ nháp.
 *
 * @param dossier the state after it
 * @param expired true where nobody touched it for too long, false where its owner did it
 */
public record DossierDraftDiscarded(DossierState dossier, boolean expired) implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.draft-discarded.v1";
}
