package vn.motcua.contracts.notification;

/**
 * A message was handed over to the next system: state DELIVERED, or AMBIGUOUS where its answer was
 * lost.
 *
 * @param notification the message after it
 */
public record NotificationDelivered(NotificationState notification) {

    /** The type on the wire. */
    public static final String TYPE = "vn.motcua.notification.delivered.v1";
}
