package vn.motcua.dossier.timeline;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.notification.DeliveryState;
import vn.motcua.contracts.notification.MessageChannel;

import java.time.Instant;

/**
 * What is proved about one message of a dossier.
 *
 * @param id of the message
 * @param dossier id of the dossier
 * @param event id of the event that caused it
 * @param template what it says
 * @param channel the way it went
 * @param state what is known about the hand-over
 * @param attempts made so far
 * @param attemptedAt when the last one was made
 * @param proof what the other side answered
 * @param toldAt when we were told
 * @param sequence of the event it comes from
 */
@Document(Delivery.COLLECTION)
public record Delivery(
        @Id String id,
        String dossier,
        String event,
        String template,
        MessageChannel channel,
        DeliveryState state,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable String proof,
        Instant toldAt,
        long sequence,
        int schema) {

    /** The collection of deliveries. */
    public static final String COLLECTION = "deliveries";

    Instant at() {
        return attemptedAt == null ? toldAt : attemptedAt;
    }
}
