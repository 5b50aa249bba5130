package vn.motcua.contracts.dossier;

import vn.motcua.contracts.Reason;

/**
 * The personal data of the dossier were erased: whoever keeps its person block has to blank it. Vi:
 * xóa dữ liệu cá nhân. Legal: Luật BVDLCN 91/2025/QH15.
 *
 * @param dossier the state after it
 * @param reason why, with the legal basis
 */
public record DossierErased(DossierState dossier, Reason reason) implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.erased.v1";
}
