package vn.motcua.contracts.dossier;

/** What keeps a dossier's clock from running. */
public enum HoldKind {

    /** The citizen has to complete the dossier. National status 5, yêu cầu bổ sung giấy tờ. */
    SUPPLEMENT,

    /** The citizen has to pay. National status 6, yêu cầu thực hiện nghĩa vụ tài chính. */
    PAYMENT,

    /** The authority has suspended the dossier for a legal cause. National status 8, dừng xử lý. */
    SUSPENSION,

    /**
     * The citizen has asked to take the dossier back. National status 7, công dân yêu cầu rút hồ
     * sơ.
     */
    WITHDRAWAL_REQUEST
}
