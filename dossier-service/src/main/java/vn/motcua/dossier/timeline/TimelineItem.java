package vn.motcua.dossier.timeline;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.notification.DeliveryState;
import vn.motcua.contracts.notification.MessageChannel;

import java.time.Instant;

/**
 * One thing that happened to a dossier: an event, or a message that an event caused.
 *
 * @param id of the event or the message
 * @param at when
 * @param type of the event; {@code message} for a message
 * @param text what happened, for people
 * @param officer who acted for an authority; null where the citizen or the system did
 * @param reason why, with its legal basis; null where nothing burdens the citizen
 * @param stage of the dossier after it; null for a message
 * @param nationalStatus of the dossier after it
 * @param dueAt due date after it
 * @param message the message; null for an event
 */
public record TimelineItem(
        String id,
        Instant at,
        String type,
        LocalizedText text,
        @Nullable Officer officer,
        @Nullable Reason reason,
        @Nullable String stage,
        @Nullable Integer nationalStatus,
        @Nullable Instant dueAt,
        @Nullable Message message) {

    /** The type of a message. */
    public static final String MESSAGE = "message";

    private static final LocalizedText SENT = new LocalizedText("Gửi thông báo", "Message sent");
    private static final LocalizedText NOT_SENT =
            new LocalizedText("Không gửi được thông báo", "Message not sent");
    private static final LocalizedText UNSURE =
            new LocalizedText(
                    "Thông báo có thể đã được gửi hai lần", "Message sent, perhaps twice");

    /**
     * What is proved about a message.
     *
     * @param event id of the event that caused it
     * @param template what it says
     * @param channel the way it went
     * @param state what is known about the hand-over
     * @param attempts made so far
     * @param proof what the other side answered
     */
    public record Message(
            String event,
            String template,
            MessageChannel channel,
            DeliveryState state,
            int attempts,
            @Nullable String proof) {}

    static TimelineItem of(
            String id,
            Instant at,
            String type,
            LocalizedText text,
            @Nullable Officer officer,
            @Nullable Reason reason,
            DossierState state) {
        return new TimelineItem(
                id,
                at,
                type,
                text,
                officer,
                reason,
                state.stage().name(),
                state.nationalStatus(),
                state.dueAt(),
                null);
    }

    static TimelineItem of(Delivery delivery) {
        LocalizedText text =
                switch (delivery.state()) {
                    case DELIVERED -> SENT;
                    case FAILED -> NOT_SENT;
                    case AMBIGUOUS -> UNSURE;
                };
        Message message =
                new Message(
                        delivery.event(),
                        delivery.template(),
                        delivery.channel(),
                        delivery.state(),
                        delivery.attempts(),
                        delivery.proof());
        return new TimelineItem(
                delivery.id(), delivery.at(), MESSAGE, text, null, null, null, null, null, message);
    }
}
