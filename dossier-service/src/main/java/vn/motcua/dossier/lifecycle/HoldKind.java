package vn.motcua.dossier.lifecycle;

/** What a dossier may wait for. While a hold is open, the clock stands still. Holds can overlap. */
public enum HoldKind {

    /**
     * The citizen has to complete the dossier. Vi: yêu cầu bổ sung giấy tờ. Legal: NĐ 61/2018 Art.
     * 15(3), 19(4).
     */
    SUPPLEMENT,

    /** The citizen has to pay. Vi: yêu cầu thực hiện nghĩa vụ tài chính. */
    PAYMENT,

    /** The authority suspended it for a legal cause. Vi: tạm dừng xử lý. */
    SUSPENSION,

    /**
     * The citizen wants it back and the authority has to decide. Vi: công dân yêu cầu rút hồ sơ.
     */
    WITHDRAWAL_REQUEST
}
