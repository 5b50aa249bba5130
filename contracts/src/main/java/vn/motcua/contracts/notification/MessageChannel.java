package vn.motcua.contracts.notification;

/** Way of a message to a person. Later versions may add ways. */
public enum MessageChannel {

    /** SMTP. */
    EMAIL,

    /** Short message. */
    SMS
}
