package vn.motcua.contracts.notification;

/**
 * A message was given up.
 *
 * @param notification the message after it, with the last refusal as its proof
 */
public record NotificationFailed(NotificationState notification) {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.notification.failed.v1";
}
