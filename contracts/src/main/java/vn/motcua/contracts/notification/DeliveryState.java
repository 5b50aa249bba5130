package vn.motcua.contracts.notification;

/**
 * What is known about the hand-over of a message to the next system, which is what can be proved.
 */
public enum DeliveryState {

    /** Handed over, and the other side said so. Vi: đã gửi. */
    DELIVERED,

    /** Given up after every retry, or refused for good. Vi: không gửi được. */
    FAILED,

    /**
     * Handed over, but the answer was lost with the connection or with our process: it may have
     * arrived. Never sent again by itself.
     */
    AMBIGUOUS
}
