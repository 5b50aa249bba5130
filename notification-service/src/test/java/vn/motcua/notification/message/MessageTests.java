package vn.motcua.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static vn.motcua.notification.message.MessageExamples.AT;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.notification.DeliveryState;
import vn.motcua.contracts.notification.NotificationDelivered;
import vn.motcua.contracts.notification.NotificationFailed;
import vn.motcua.platform.command.NewEvent;

class MessageTests {

    private final Message message = MessageExamples.to("anh@example.vn");

    @Test
    void hasAnIdThatDerivesFromTheEvent() {
        assertThat(message.id())
                .isEqualTo("0199f3a2-7c1e-7d3a-9b52-6f0a4c8e1d27-0000000002-email")
                .isEqualTo(MessageExamples.to(null).id());
        assertThat(message.version()).isZero();
    }

    @Test
    void publishesTheReplyAsProof() {
        NewEvent event = message.delivered("250 2.0.0 Ok: queued as 1A2B", AT);

        assertThat(event.type()).isEqualTo("vn.motcua.notification.delivered.v1");
        assertThat(event.key()).isEqualTo(message.id());
        assertThat(event.person()).isNull();
        assertThat(event.data())
                .isInstanceOfSatisfying(
                        NotificationDelivered.class,
                        delivered -> {
                            assertThat(delivered.notification().state())
                                    .isEqualTo(DeliveryState.DELIVERED);
                            assertThat(delivered.notification().dossier())
                                    .isEqualTo(message.cause().dossier());
                            assertThat(delivered.notification().event())
                                    .isEqualTo(message.cause().event());
                            assertThat(delivered.notification().proof())
                                    .isEqualTo("250 2.0.0 Ok: queued as 1A2B");
                            assertThat(delivered.notification().attempts()).isOne();
                            assertThat(delivered.notification().attemptedAt()).isEqualTo(AT);
                        });
        assertThat(message.delivery().state()).isEqualTo(MessageState.DELIVERED);
    }

    @Test
    void saysThatItDoesNotKnow() {
        NewEvent event = message.ambiguous("SocketTimeoutException", AT);

        assertThat(event.data())
                .isInstanceOfSatisfying(
                        NotificationDelivered.class,
                        d ->
                                assertThat(d.notification().state())
                                        .isEqualTo(DeliveryState.AMBIGUOUS));
        assertThat(message.delivery().state()).isEqualTo(MessageState.AMBIGUOUS);
    }

    @Test
    void publishesTheRefusal() {
        NewEvent event = message.failed("550 5.1.1 unknown", AT);

        assertThat(event.type()).isEqualTo("vn.motcua.notification.failed.v1");
        assertThat(event.data())
                .isInstanceOfSatisfying(
                        NotificationFailed.class,
                        failed ->
                                assertThat(failed.notification().proof())
                                        .isEqualTo("550 5.1.1 unknown"));
        assertThat(message.delivery().state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void saysThatThereIsNoAddress() {
        Message unaddressed = MessageExamples.to(null);

        NewEvent event = unaddressed.unaddressed();

        assertThat(event.data())
                .isInstanceOfSatisfying(
                        NotificationFailed.class,
                        failed -> {
                            assertThat(failed.notification().attempts()).isZero();
                            assertThat(failed.notification().attemptedAt()).isNull();
                        });
        assertThat(unaddressed.delivery().state()).isEqualTo(MessageState.NO_ADDRESS);
    }

    @Test
    void endsOnce() {
        message.ambiguous("lost", AT);

        assertThatThrownBy(() -> message.delivered("250 ok", AT))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> message.failed("550 no", AT))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(message::unaddressed).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsNothingPersonalInItsText() {
        assertThat(message.toString() + message.recipient()).doesNotContain("anh@", "Ánh");
    }
}
