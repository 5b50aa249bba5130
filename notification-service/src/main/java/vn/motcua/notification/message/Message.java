package vn.motcua.notification.message;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.notification.DeliveryState;
import vn.motcua.contracts.notification.MessageChannel;
import vn.motcua.contracts.notification.NotificationDelivered;
import vn.motcua.contracts.notification.NotificationFailed;
import vn.motcua.contracts.notification.NotificationState;
import vn.motcua.notification.letter.Letter;
import vn.motcua.platform.command.Aggregate;
import vn.motcua.platform.command.NewEvent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** One letter to one person by one channel (vi: thông báo). Legal: TT 32/2017/TT-BTTTT Art. 9. */
@Document(Message.COLLECTION)
public class Message implements Aggregate {

    /** The collection of messages. */
    public static final String COLLECTION = "messages";

    private static final int SCHEMA = 1;
    private static final Pattern NOT_IN_IDS = Pattern.compile("[^A-Za-z0-9.-]");

    @Id private final String id;

    /**
     * An object, because a message is stored at 0, before its first event, and must not be taken
     * for new then.
     */
    @Version private Long version;

    private final MessageChannel channel;
    private final Cause cause;
    private final Recipient recipient;
    private final Letter letter;
    private Delivery delivery;
    private final int schema;

    @PersistenceCreator
    Message(
            String id,
            Long version,
            MessageChannel channel,
            Cause cause,
            Recipient recipient,
            Letter letter,
            Delivery delivery,
            int schema) {
        this.id = id;
        this.version = version;
        this.channel = channel;
        this.cause = cause;
        this.recipient = recipient;
        this.letter = letter;
        this.delivery = delivery;
        this.schema = schema;
    }

    /** The message that tells an event by e-mail, always with the same id. */
    public static Message byEmail(Cause cause, Recipient recipient, Letter letter) {
        String id = NOT_IN_IDS.matcher(cause.event()).replaceAll("-") + "-email";
        return new Message(
                id, 0L, MessageChannel.EMAIL, cause, recipient, letter, Delivery.none(), SCHEMA);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public MessageChannel channel() {
        return channel;
    }

    public Cause cause() {
        return cause;
    }

    public Recipient recipient() {
        return recipient;
    }

    public Letter letter() {
        return letter;
    }

    public Delivery delivery() {
        return delivery;
    }

    int schema() {
        return schema;
    }

    /** The server took it; its reply is the proof. */
    public NewEvent delivered(String reply, Instant now) {
        return handedOver(MessageState.DELIVERED, DeliveryState.DELIVERED, reply, now);
    }

    /** It was handed over and nobody knows whether it was taken. */
    public NewEvent ambiguous(String reason, Instant now) {
        return handedOver(MessageState.AMBIGUOUS, DeliveryState.AMBIGUOUS, reason, now);
    }

    /** It was refused for good, or the last retry is over. */
    public NewEvent failed(String reply, Instant now) {
        end(delivery.ended(MessageState.FAILED, delivery.attempts() + 1, now, reply));
        return event(NotificationFailed.TYPE, new NotificationFailed(state(DeliveryState.FAILED)));
    }

    /** There is no address to send it to. */
    public NewEvent unaddressed() {
        end(delivery.ended(MessageState.NO_ADDRESS, 0, null, "No e-mail address is known"));
        return event(NotificationFailed.TYPE, new NotificationFailed(state(DeliveryState.FAILED)));
    }

    private NewEvent handedOver(MessageState last, DeliveryState known, String proof, Instant now) {
        Instant at = Objects.requireNonNullElse(delivery.handedOverAt(), now);
        end(delivery.ended(last, delivery.attempts() + 1, at, proof));
        return event(NotificationDelivered.TYPE, new NotificationDelivered(state(known)));
    }

    private void end(Delivery ended) {
        if (delivery.state().last()) {
            throw new IllegalStateException("Message " + id + " has ended as " + delivery.state());
        }
        delivery = ended;
    }

    private NotificationState state(DeliveryState known) {
        return new NotificationState(
                id,
                cause.dossier(),
                cause.event(),
                letter.template(),
                channel,
                known,
                delivery.attempts(),
                delivery.attemptedAt(),
                delivery.proof());
    }

    private NewEvent event(String type, Object data) {
        Map<String, Object> access = Map.of("agencies", cause.agencies());
        return new NewEvent(type, Topics.NOTIFICATION.name(), id, data, null, access, List.of());
    }

    /** The id alone, so that a log line cannot leak anything. */
    @Override
    public String toString() {
        return "Message[" + id + ", " + delivery.state() + "]";
    }

    @Nullable Instant handedOverAt() {
        return delivery.handedOverAt();
    }
}
