package vn.motcua.dossier.timeline.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.notification.DeliveryState;
import vn.motcua.contracts.notification.NotificationDelivered;
import vn.motcua.contracts.notification.NotificationState;
import vn.motcua.dossier.reference.messaging.Samples;
import vn.motcua.dossier.timeline.Delivery;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.work.WorkQueue;

import java.util.ArrayList;
import java.util.List;

/** What notification-service publishes is understood, every sample of every release. */
class DeliveriesContractTests {

    private final Deliveries handler = new Deliveries();
    private final List<Delivery> written = new ArrayList<>();
    private final Writes writes =
            new Writes(mock(MongoTemplate.class), mock(WorkQueue.class)) {
                @Override
                public void upsertNewer(Object document) {
                    written.add((Delivery) document);
                }
            };

    @Test
    void keepsEveryMessageThatIsAboutADossier() {
        for (IncomingEvent event : Samples.of(Topics.NOTIFICATION)) {
            written.clear();
            handler.handle(event, writes);

            NotificationState message =
                    event.json()
                            .treeToValue(event.data().get("notification"), NotificationState.class);
            if (message.dossier() == null) {
                assertThat(written).isEmpty();
            } else {
                assertThat(written).hasSize(1);
                assertThat(written.getFirst().id()).isEqualTo(message.id());
                assertThat(written.getFirst().state()).isEqualTo(message.state());
                assertThat(written.getFirst().proof()).isEqualTo(message.proof());
                assertThat(written.getFirst().sequence()).isEqualTo(event.sequence());
            }
        }
    }

    @Test
    void keepsDoubtAboutAMessage() {
        IncomingEvent golden = Samples.golden(NotificationDelivered.class, 2);
        ObjectNode unsure = (ObjectNode) golden.data().deepCopy();
        ((ObjectNode) unsure.get("notification")).put("state", "AMBIGUOUS");

        handler.handle(Samples.event(golden.type(), unsure, 2), writes);

        assertThat(written).extracting(Delivery::state).containsExactly(DeliveryState.AMBIGUOUS);
    }

    @Test
    void ignoresWhatIsAboutNoDossierOrOfALaterRelease() {
        IncomingEvent golden = Samples.golden(NotificationDelivered.class, 2);
        ObjectNode other = (ObjectNode) golden.data().deepCopy();
        ((ObjectNode) other.get("notification")).remove("dossier");

        handler.handle(Samples.event(golden.type(), other, 2), writes);
        handler.handle(
                Samples.event(
                        "vn.motcua.notification.new.v9",
                        JsonMapper.builder().build().createObjectNode(),
                        1),
                writes);

        assertThat(written).isEmpty();
        assertThat(handler.reference()).isFalse();
    }
}
