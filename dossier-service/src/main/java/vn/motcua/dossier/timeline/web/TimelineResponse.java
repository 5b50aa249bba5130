package vn.motcua.dossier.timeline.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Officer;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.notification.DeliveryState;
import vn.motcua.contracts.notification.MessageChannel;
import vn.motcua.dossier.timeline.TimelineItem;

import java.time.Instant;

/** One thing that happened, as callers see it. */
@Schema(name = "TimelineItem", description = "An event of a dossier, or a message that one caused.")
record TimelineResponse(
        @Schema(description = "Id of the event or the message.") String id,
        @Schema(description = "When.") Instant at,
        @Schema(
                        description = "Type of the event; message for a message.",
                        example = "vn.motcua.dossier.accepted.v1")
                String type,
        @Schema(description = "What happened, for people.") LocalizedText text,
        @Schema(description = "Who acted for an authority.", nullable = true)
                @Nullable Officer officer,
        @Schema(description = "Why, with its legal basis.", nullable = true)
                @Nullable Reason reason,
        @Schema(
                        description = "Stage after it; absent for a message.",
                        example = "ACCEPTED",
                        nullable = true)
                @Nullable String stage,
        @Schema(description = "National status after it, 1 to 10.", example = "2", nullable = true)
                @Nullable Integer nationalStatus,
        @Schema(description = "Due date after it.", nullable = true) @Nullable Instant dueAt,
        @Schema(
                        description = "What is proved about a message; absent for an event.",
                        nullable = true)
                @Nullable Message message) {

    @Schema(
            name = "TimelineMessage",
            description = "A message and what is proved about its delivery.")
    record Message(
            @Schema(description = "Id of the event that caused it.") String event,
            @Schema(example = "dossier-accepted") String template,
            MessageChannel channel,
            @Schema(description = "AMBIGUOUS: handed over, perhaps twice.") DeliveryState state,
            @Schema(example = "1") int attempts,
            @Schema(
                            description = "What the other side answered.",
                            example = "250 2.0.0 Ok: queued as 1A2B",
                            nullable = true)
                    @Nullable String proof) {}

    static TimelineResponse of(TimelineItem item) {
        TimelineItem.Message message = item.message();
        return new TimelineResponse(
                item.id(),
                item.at(),
                item.type(),
                item.text(),
                item.officer(),
                item.reason(),
                item.stage(),
                item.nationalStatus(),
                item.dueAt(),
                message == null
                        ? null
                        : new Message(
                                message.event(),
                                message.template(),
                                message.channel(),
                                message.state(),
                                message.attempts(),
                                message.proof()));
    }
}
