package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * The citizen completed the dossier; its code stays, and the clock begins anew. Vi: bổ sung hồ sơ.
 * Legal: NĐ 45/2020 Art. 12; NĐ 61/2018 Art. 19(4).
 *
 * @param dossier the state after it
 * @param round number of the request that is answered
 * @param previousDueAt the due date before; null where none was promised yet
 */
public record DossierSupplemented(DossierState dossier, int round, @Nullable Instant previousDueAt)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.supplemented.v1";
}
