package vn.motcua.notification.mail;

/** What is known after an attempt to hand a letter over. Texts name no address. */
public sealed interface HandOver {

    /**
     * The server took responsibility for it.
     *
     * @param reply its words, which are the proof
     */
    record Accepted(String reply) implements HandOver {}

    /**
     * It will never be taken: a reply of the five hundreds, or an address that is none.
     *
     * @param reply the server's words or ours
     */
    record Refused(String reply) implements HandOver {}

    /**
     * It was not taken this time; nothing was handed over.
     *
     * @param reply a reply of the four hundreds
     */
    record Postponed(String reply) implements HandOver {}

    /**
     * The server cannot be reached; nothing was handed over.
     *
     * @param reason what failed
     */
    record Unreachable(String reason) implements HandOver {}

    /**
     * It was handed over and the answer never came.
     *
     * @param reason what failed
     */
    record Unknown(String reason) implements HandOver {}
}
