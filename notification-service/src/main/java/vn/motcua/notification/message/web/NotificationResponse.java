package vn.motcua.notification.message.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.notification.MessageChannel;
import vn.motcua.notification.letter.Letter;
import vn.motcua.notification.mail.Addresses;
import vn.motcua.notification.message.Delivery;
import vn.motcua.notification.message.Message;
import vn.motcua.notification.message.MessageState;

import java.time.Instant;

/**
 * A message as a caller sees it. Subject and text are the recipient's alone; the address is masked
 * for everybody else.
 */
record NotificationResponse(
        @Schema(example = "0199f3a2-7c1e-7d3a-9b52-6f0a4c8e1d27-0000000002-email") String id,
        @Schema(description = "Id of the event it tells") String event,
        String dossierId,
        @Schema(example = "H46.28.34-260309-0012") @Nullable String dossierCode,
        @Schema(example = "dossier-accepted") String template,
        int templateVersion,
        @Schema(allowableValues = {"vi", "en"}) String language,
        MessageChannel channel,
        MessageState state,
        @Nullable String address,
        @Nullable String subject,
        @Nullable String text,
        @Schema(description = "When the event happened") Instant happenedAt,
        int attempts,
        @Nullable Instant attemptedAt,
        @Schema(
                        description = "The mail server's last words",
                        example = "250 2.0.0 Ok: queued as 1A2B")
                @Nullable String proof) {

    static NotificationResponse of(Message message, boolean recipient) {
        Letter letter = message.letter();
        Delivery delivery = message.delivery();
        String address = message.recipient().address();
        return new NotificationResponse(
                message.id(),
                message.cause().event(),
                message.cause().dossier(),
                message.cause().code(),
                letter.template(),
                letter.version(),
                letter.language().tag(),
                message.channel(),
                delivery.state(),
                address == null || recipient ? address : Addresses.masked(address),
                recipient ? letter.subject() : null,
                recipient ? letter.text() : null,
                message.cause().happenedAt(),
                delivery.attempts(),
                delivery.attemptedAt(),
                delivery.proof());
    }
}
