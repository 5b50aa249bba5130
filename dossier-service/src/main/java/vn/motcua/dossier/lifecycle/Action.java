package vn.motcua.dossier.lifecycle;

/**
 * What can be done with a dossier. Each has an event of its own; there is no action that forces a
 * stage.
 */
public enum Action {

    /** Write in a draft: form, papers, receiving agency. Vi: sửa hồ sơ nháp. */
    CHANGE_DRAFT,

    /** Throw a draft away. Vi: hủy hồ sơ nháp. */
    DISCARD_DRAFT,

    /** Send an online draft. Vi: nộp hồ sơ. Legal: NĐ 45/2020 Art. 11. */
    SUBMIT,

    /**
     * Take in at the counter what a citizen brought or the post delivered. Vi: tiếp nhận trực tiếp.
     * Legal: NĐ 61/2018 Art. 17(1).
     */
    FILE_AT_COUNTER,

    /** Take a submitted dossier in and promise a date. Vi: tiếp nhận hồ sơ và hẹn trả kết quả. */
    ACCEPT,

    /** Refuse it at reception, with reasons. Vi: từ chối tiếp nhận. */
    DECLINE,

    /** Ask for everything that is missing, once. Vi: yêu cầu bổ sung, hoàn thiện hồ sơ. */
    REQUEST_SUPPLEMENT,

    /** Give what was asked for. Vi: bổ sung hồ sơ. */
    SUPPLEMENT,

    /** Ask for money before it goes on. Vi: yêu cầu nộp phí, lệ phí. */
    REQUEST_PAYMENT,

    /** Take the request for money back. Vi: hủy yêu cầu nộp phí, lệ phí. */
    CANCEL_PAYMENT_REQUEST,

    /** Note that the money has come. Vi: xác nhận đã nộp phí, lệ phí. */
    SETTLE_PAYMENT_REQUEST,

    /** Give the current step to a unit or an officer. Vi: phân công xử lý. */
    ASSIGN,

    /** Finish the current step and pass on to the next. Vi: hoàn thành bước xử lý. */
    COMPLETE_STEP,

    /** Let it rest for a legal cause. Vi: tạm dừng xử lý. */
    SUSPEND,

    /** Let it go on. Vi: tiếp tục xử lý. */
    RESUME,

    /**
     * Apologise and promise a later date, once. Vi: xin lỗi và hẹn lại ngày trả kết quả. Legal: NĐ
     * 61/2018 Art. 19(9).
     */
    EXTEND_DUE_DATE,

    /** Count anew with another revision of the calendar. Vi: tính lại hạn trả kết quả. */
    RECALCULATE_DUE_DATE,

    /** Decide the matter. Vi: quyết định giải quyết. */
    RESOLVE,

    /**
     * End it without deciding the matter. Vi: dừng giải quyết hồ sơ. Legal: TT 03/2025/TT-VPCP,
     * form 05.
     */
    STOP,

    /** Hand over the result. Vi: trả kết quả. Legal: NĐ 61/2018 Art. 20. */
    RETURN,

    /** Take a dossier back that nobody has accepted. Vi: rút hồ sơ. */
    WITHDRAW,

    /** Ask for an accepted dossier back. Vi: yêu cầu rút hồ sơ. */
    REQUEST_WITHDRAWAL,

    /** Let it go. Vi: đồng ý cho rút hồ sơ. */
    GRANT_WITHDRAWAL,

    /** Keep it. Vi: không đồng ý cho rút hồ sơ. */
    REFUSE_WITHDRAWAL
}
