package vn.motcua.notification.message;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What is known about the delivery of a message.
 *
 * @param state where it stands
 * @param attempts made so far
 * @param attemptedAt when the last one was made
 * @param handedOverAt stored just before the hand-over; cleared when the server answered that it
 *     did not take the letter
 * @param proof the server's last words without addresses, or why nothing was sent
 */
public record Delivery(
        MessageState state,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable Instant handedOverAt,
        @Nullable String proof) {

    static Delivery none() {
        return new Delivery(MessageState.CREATED, 0, null, null, null);
    }

    Delivery ended(MessageState last, int tried, @Nullable Instant at, String evidence) {
        return new Delivery(last, tried, at, handedOverAt, evidence);
    }
}
