package vn.motcua.dossier.timeline.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.notification.NotificationDelivered;
import vn.motcua.contracts.notification.NotificationFailed;
import vn.motcua.contracts.notification.NotificationState;
import vn.motcua.dossier.timeline.Delivery;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;

/** Keeps the newest state of each message that is about a dossier. */
@Component
class Deliveries implements EventHandler {

    @Override
    public String name() {
        return "deliveries";
    }

    @Override
    public String topic() {
        return Topics.NOTIFICATION.name();
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        switch (event.type()) {
            case NotificationDelivered.TYPE ->
                    write(event, event.dataAs(NotificationDelivered.class).notification(), writes);
            case NotificationFailed.TYPE ->
                    write(event, event.dataAs(NotificationFailed.class).notification(), writes);
            default -> {
                // a type of a later release
            }
        }
    }

    private static void write(IncomingEvent event, NotificationState message, Writes writes) {
        String dossier = message.dossier();
        if (dossier != null) {
            writes.upsertNewer(
                    new Delivery(
                            message.id(),
                            dossier,
                            message.event(),
                            message.template(),
                            message.channel(),
                            message.state(),
                            message.attempts(),
                            message.attemptedAt(),
                            message.proof(),
                            event.time(),
                            event.sequence(),
                            1));
        }
    }
}
