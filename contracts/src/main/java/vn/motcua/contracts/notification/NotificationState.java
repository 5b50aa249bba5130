package vn.motcua.contracts.notification;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A message to a person, without address and text.
 *
 * @param id of the message, derived from the event and the channel, so that an event makes it once
 * @param dossier id of the dossier it is about; null for one that is about none
 * @param event id of the event that caused it
 * @param template name of its template, {@code dossier-accepted}
 * @param channel the way it goes
 * @param state what is known about the hand-over
 * @param attempts made so far
 * @param attemptedAt when the last one was made
 * @param proof what the other side answered, such as {@code 250 2.0.0 Ok: queued as 1A2B}; its last
 *     refusal where it failed
 */
public record NotificationState(
        String id,
        @Nullable String dossier,
        String event,
        String template,
        MessageChannel channel,
        DeliveryState state,
        int attempts,
        @Nullable Instant attemptedAt,
        @Nullable String proof) {}
