package vn.motcua.notification.message;

/** Where a message stands. */
public enum MessageState {
    /** Written, not yet tried. Vi: đã soạn. */
    CREATED,
    /** Being tried, or waiting to be tried again. Vi: đang gửi. */
    SENDING,
    /** The mail server took it and said so; its reply is kept. Vi: đã gửi. */
    DELIVERED,
    /** Refused for good, or every retry used up. Vi: không gửi được. */
    FAILED,
    /**
     * Handed over, but the answer was lost with the connection or with our process: it may have
     * arrived. Never sent again by itself.
     */
    AMBIGUOUS,
    /** The person gave no address; somebody has to tell her otherwise. Vi: không có địa chỉ. */
    NO_ADDRESS;

    /** Whether nothing follows. */
    public boolean last() {
        return this != CREATED && this != SENDING;
    }
}
