package vn.motcua.stats.fact;

/** What a cell counts; {@code docs/figures.md} defines each by events. */
public enum Measure {
    /** Sent by the portal. Vi: nộp trực tuyến. */
    SUBMITTED_ONLINE,
    /** Refused at reception. Vi: từ chối tiếp nhận. */
    DECLINED,
    /** Taken back before anybody accepted it. */
    WITHDRAWN_BEFORE_RECEPTION,
    /** Accepted, sent by the portal. Vi: tiếp nhận trực tuyến. */
    RECEIVED_ONLINE,
    /** Accepted at the counter. Vi: tiếp nhận trực tiếp. */
    RECEIVED_COUNTER,
    /** Accepted by public post. Vi: tiếp nhận qua bưu chính công ích. */
    RECEIVED_POST,
    /** Decided, sent by the portal. */
    RESOLVED_ONLINE,
    /** Decided, other channels. */
    RESOLVED_OTHER,
    /** Decided of those sent by the portal with a promised date. */
    PROMISED_ONLINE,
    /** Decided by the first promise, sent by the portal. Vi: đúng hạn. */
    ON_TIME_ONLINE,
    /** Decided of the other channels with a promised date. */
    PROMISED_OTHER,
    /** Decided by the first promise, other channels. */
    ON_TIME_OTHER,
    /** Accepted and withdrawn later. Vi: rút hồ sơ. */
    WITHDRAWN,
    /** Accepted, not ended, a hold is open. Vi: tạm dừng. */
    SUSPENDED,
    /** Rated "very satisfied". Vi: rất hài lòng. */
    VERY_SATISFIED,
    /** Rated "satisfied". Vi: hài lòng. */
    SATISFIED,
    /** Rated "not satisfied". Vi: chưa hài lòng. */
    NOT_SATISFIED
}
