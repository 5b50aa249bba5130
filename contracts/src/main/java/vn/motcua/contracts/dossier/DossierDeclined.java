package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;

/**
 * Reception refused the dossier. Vi: từ chối tiếp nhận. Legal: NĐ 61/2018 Art. 17; TT
 * 03/2025/TT-VPCP, form 03.
 *
 * @param dossier the state after it
 * @param officer who declined
 * @param reason why
 * @param guidance what the citizen can do now
 */
public record DossierDeclined(
        DossierState dossier, Officer officer, Reason reason, @Nullable LocalizedText guidance)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.declined.v1";
}
