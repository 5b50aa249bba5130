package vn.motcua.contracts.dossier;

/**
 * How far a dossier has come. Later versions may add stages: a reader shows one it does not know as
 * it stands.
 */
public enum Stage {

    /** Being filled in by the citizen. Vi: hồ sơ nháp. */
    DRAFT,

    /** Sent, with a code; not yet looked at. National status 1, mới đăng ký. */
    SUBMITTED,

    /** Accepted, with a due date. National status 2, được tiếp nhận. */
    ACCEPTED,

    /** In the workflow of the procedure. National status 4, đang xử lý. */
    IN_PROCESS,

    /**
     * Decided; see {@link Outcome}. National status 9, đã xử lý xong; 8, dừng xử lý, when stopped.
     */
    RESOLVED,

    /** The result is in the citizen's hands. National status 10, đã trả kết quả. */
    RETURNED,

    /** Refused at reception. National status 3, không được tiếp nhận. */
    DECLINED,

    /** Taken back by the citizen. National status 7, công dân yêu cầu rút hồ sơ. */
    WITHDRAWN,

    /** A draft that was thrown away. Nobody but its owner ever saw it. Vi: hồ sơ nháp đã xóa. */
    DISCARDED
}
