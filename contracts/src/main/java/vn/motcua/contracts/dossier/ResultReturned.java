package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.Officer;

/**
 * The result is in the citizen's hands. Vi: trả kết quả. Legal: NĐ 61/2018 Art. 20.
 *
 * @param dossier the state after it
 * @param officer who handed it over; null where the citizen took it online
 * @param by the way it went
 */
public record ResultReturned(DossierState dossier, @Nullable Officer officer, Channel by)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.result-returned.v1";
}
