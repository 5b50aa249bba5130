package vn.motcua.contracts.notification;

/** Way of a message to a person. Another way comes with another version of the types. */
public enum MessageChannel {

    /** SMTP. */
    EMAIL,

    /** Short message. */
    SMS
}
