package vn.motcua.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.contracts.notification.DeliveryState;
import vn.motcua.contracts.notification.MessageChannel;
import vn.motcua.dossier.Stored;

import java.time.Instant;

/** What is proved about a message, as it is stored and as a timeline tells it. */
class StoredDeliveryTests {

    private static final Instant AT = Instant.parse("2026-03-09T02:00:00Z");

    private static Delivery delivery(DeliveryState state) {
        return new Delivery(
                "m-1",
                "d-1",
                "d-1/0000000002",
                "dossier-submitted",
                MessageChannel.EMAIL,
                state,
                3,
                AT,
                "250 2.0.0 Ok: queued",
                AT.plusSeconds(5),
                4,
                1);
    }

    @Test
    void readsWhatRelease01StoredAndLosesNothing() {
        Delivery today = delivery(DeliveryState.DELIVERED);
        Document sample = Stored.sample("delivery.0.1.json", today);

        Delivery read = Stored.read(Delivery.class, sample);

        assertThat(read).isEqualTo(today);
        assertThat(Stored.paths(Stored.written(read))).containsAllEntriesOf(Stored.paths(sample));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DELIVERED|Gửi thông báo|Message sent",
                "FAILED|Không gửi được thông báo|Message not sent",
                "AMBIGUOUS|Thông báo có thể đã được gửi hai lần|Message sent, perhaps twice"
            })
    void saysInBothLanguagesWhatIsKnownOfIt(DeliveryState state, String vi, String en) {
        TimelineItem item = TimelineItem.of(delivery(state));

        assertThat(item.type()).isEqualTo(TimelineItem.MESSAGE);
        assertThat(item.text().vi()).isEqualTo(vi);
        assertThat(item.text().en()).isEqualTo(en);
        assertThat(item.at()).isEqualTo(AT);
        assertThat(item.stage()).isNull();
        assertThat(item.officer()).isNull();
        assertThat(item.message())
                .isEqualTo(
                        new TimelineItem.Message(
                                "d-1/0000000002",
                                "dossier-submitted",
                                MessageChannel.EMAIL,
                                state,
                                3,
                                "250 2.0.0 Ok: queued"));
    }

    @Test
    void standsAtTheTimeWeWereToldWhereNobodyTried() {
        Delivery untried =
                new Delivery(
                        "m-1",
                        "d-1",
                        "e",
                        "t",
                        MessageChannel.EMAIL,
                        DeliveryState.FAILED,
                        0,
                        null,
                        null,
                        AT,
                        1,
                        1);

        assertThat(TimelineItem.of(untried).at()).isEqualTo(AT);
    }
}
