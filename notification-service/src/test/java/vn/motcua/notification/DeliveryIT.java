package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.motcua.notification.message.Message;
import vn.motcua.notification.message.MessageState;
import vn.motcua.notification.message.Messages;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

@MotcuaIntegrationTest(
        properties = {
            "spring.application.name=notification-delivery",
            "motcua.mail.ladder[0].pause=500ms",
            "motcua.mail.ladder[0].times=100"
        })
class DeliveryIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final GreenMail SMTP = new GreenMail(setup());

    @Autowired Messages messages;
    @Autowired Journal journal;

    private final DossierEvents events = new DossierEvents();

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
    }

    @BeforeAll
    static void start() {
        DossierEvents.createTopics();
        SMTP.start();
    }

    @AfterAll
    static void stop() {
        SMTP.stop();
    }

    @Test
    void sendsAnAcknowledgementWithTheCodeAndKeepsTheProof() throws Exception {
        String dossier = DossierEvents.dossier();
        events.publish("submitted", dossier, 2, "citizen-1", "lan@example.vn");

        Message message = reached(dossier, 2, MessageState.DELIVERED);

        assertThat(message.delivery().proof()).startsWith("250 ");
        assertThat(message.delivery().attempts()).isOne();
        MimeMessage mail = mailsTo("lan@example.vn").getFirst();
        assertThat(mail.getMessageID()).isEqualTo("<" + message.id() + "@motcua.local>");
        assertThat(mail.getSubject()).isEqualTo("Đã nhận hồ sơ H46.28.34-260309-0012");
        assertThat(GreenMailUtil.getHeaders(mail))
                .contains("Subject: =?UTF-8?", "Auto-Submitted: auto-generated");
    }

    @Test
    void publishesTheProofInTheJournal() {
        String dossier = DossierEvents.dossier();
        events.publish("accepted", dossier, 3, "citizen-1", "proof@example.vn");

        Message message = reached(dossier, 3, MessageState.DELIVERED);

        List<JournalEntry> entries = journal.of(message.id());
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.type()).isEqualTo("vn.motcua.notification.delivered.v1");
                    assertThat(entry.correlationId()).isEqualTo("request-3");
                    assertThat(entry.data()).contains(dossier).doesNotContain("proof@", "Ánh");
                });
        await().atMost(SOON).until(() -> journal.of(message.id()).getFirst().position() != null);
    }

    @Test
    void sendsOneMailHoweverOftenTheEventComes() throws Exception {
        String dossier = DossierEvents.dossier();
        for (int i = 0; i < 3; i++) {
            events.publish("resolved", dossier, 7, "citizen-1", "once@example.vn");
        }
        reached(dossier, 7, MessageState.DELIVERED);
        events.publish("resolved", dossier, 7, "citizen-1", "once@example.vn");
        events.publish("result-returned", dossier, 8, "citizen-1", "once@example.vn");
        reached(dossier, 8, MessageState.DELIVERED);

        assertThat(mailsTo("once@example.vn")).hasSize(2);
    }

    @Test
    void losesNothingWhileTheMailServerIsAway() throws Exception {
        String dossier = DossierEvents.dossier();
        SMTP.stop();
        try {
            for (int sequence = 2; sequence < 12; sequence++) {
                events.publish("suspended", dossier, sequence, "citizen-1", "patient@example.vn");
            }
            Message waiting = reached(dossier, 11, MessageState.SENDING);
            assertThat(waiting.delivery().attempts()).isPositive();
        } finally {
            SMTP.start();
        }
        for (int sequence = 2; sequence < 12; sequence++) {
            reached(dossier, sequence, MessageState.DELIVERED);
        }

        assertThat(mailsTo("patient@example.vn")).hasSize(10);
    }

    @Test
    void showsThatThereIsNoAddress() {
        String dossier = DossierEvents.dossier();
        events.publish("declined", dossier, 3, "citizen-1", null);

        Message message = reached(dossier, 3, MessageState.NO_ADDRESS);

        assertThat(journal.of(message.id()).getFirst().type())
                .isEqualTo("vn.motcua.notification.failed.v1");
    }

    private Message reached(String dossier, int sequence, MessageState state) {
        String id = "%s-%010d-email".formatted(dossier, sequence);
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () ->
                                messages.find(id)
                                        .filter(m -> m.delivery().state() == state)
                                        .orElse(null),
                        found -> found != null);
    }

    private static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(SMTP.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ServerSetup setup() {
        ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", "smtp");
        setup.setServerStartupTimeout(SOON.toMillis());
        return setup;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
