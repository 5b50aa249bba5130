package vn.motcua.contracts.dossier;

import org.jspecify.annotations.Nullable;

/**
 * The citizen rated the service, once, after the result. Vi: đánh giá mức độ hài lòng. Legal: TT
 * 32/2017/TT-BTTTT Art. 12.
 *
 * @param dossier the state after it
 * @param overall the service as a whole (vi: đánh giá tổng thể)
 * @param convenience mức độ thuận tiện
 * @param timeliness mức độ đúng hạn
 * @param attitude thái độ phục vụ
 */
public record DossierRated(
        DossierState dossier,
        Satisfaction overall,
        @Nullable Satisfaction convenience,
        @Nullable Satisfaction timeliness,
        @Nullable Satisfaction attitude)
        implements DossierEvent {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.dossier.rated.v1";
}
