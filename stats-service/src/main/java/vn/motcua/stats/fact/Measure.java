package vn.motcua.stats.fact;

/**
 * What is counted. Each dossier counts at most once in each; {@code docs/figures.md} says by which
 * events.
 */
public enum Measure {

    /** Filed, in the month of submission. Vi: hồ sơ nộp. */
    SUBMITTED,

    /** Filed and not yet looked at, in the month of submission. Vi: chờ tiếp nhận. */
    WAITING,

    /** Refused at reception, in the month of the refusal. Vi: từ chối tiếp nhận. */
    DECLINED,

    /** Taken back before acceptance, in the month of it. Vi: rút trước khi tiếp nhận. */
    WITHDRAWN_BEFORE_ACCEPTANCE,

    /** Accepted, in the month of acceptance. Vi: tiếp nhận. */
    RECEIVED,

    /**
     * Decided on the matter, granted or refused, in the month of the decision. Vi: đã giải quyết.
     */
    RESOLVED,

    /** Of the decided ones, by the first promised date. Vi: đúng hạn. */
    ON_TIME,

    /** Of the decided ones, after the first promised date. Vi: quá hạn. */
    LATE,

    /** Ended without a decision on the matter, in the month of it. Vi: dừng giải quyết. */
    STOPPED,

    /** Taken back after acceptance, in the month of it. Vi: rút hồ sơ. */
    WITHDRAWN,

    /** Accepted and open, in the month of acceptance. Vi: đang xử lý. */
    IN_PROCESS,

    /**
     * Accepted, open, and held for a supplement, a payment or a legal cause (national status 5, 6,
     * 8), in the month of acceptance. Vi: tạm dừng.
     */
    SUSPENDED
}
