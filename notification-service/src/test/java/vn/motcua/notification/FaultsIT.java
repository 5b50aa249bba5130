package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.motcua.notification.mail.ScriptedServer;
import vn.motcua.notification.message.DeliverMessage;
import vn.motcua.notification.message.Message;
import vn.motcua.notification.message.MessageExamples;
import vn.motcua.notification.message.MessageState;
import vn.motcua.notification.message.Messages;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

@MotcuaIntegrationTest(
        properties = {
            "spring.application.name=notification-faults",
            "motcua.mail.ladder[0].pause=300ms",
            "motcua.mail.ladder[0].times=4"
        })
class FaultsIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ScriptedServer SMTP = new ScriptedServer();

    @Autowired Messages messages;
    @Autowired MongoTemplate mongo;
    @Autowired WorkQueue queue;
    @Autowired Clock clock;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", SMTP::port);
    }

    @BeforeAll
    static void topics() {
        DossierEvents.createTopics();
    }

    @AfterEach
    void behave() {
        SMTP.reset();
    }

    @Test
    void neverSendsAgainWhatMayHaveArrived() {
        SMTP.answers(".", ScriptedServer.HANG_UP);
        String id = make("anh@example.vn");

        Message message = reached(id, MessageState.AMBIGUOUS);

        assertThat(message.delivery().attempts()).isOne();
        assertThat(SMTP.letters(id)).hasSize(1);
        await().during(Duration.ofSeconds(2)).until(() -> SMTP.letters(id).size() == 1);
    }

    @Test
    void tellsThatItDoesNotKnowAfterAKillBehindTheHandOver() {
        Message message = stored();
        assertThat(messages.handOver(List.of(message.id()), clock.instant())).isNotEmpty();
        queue.add(DeliverMessage.of(message, clock.instant()));

        reached(message.id(), MessageState.AMBIGUOUS);

        assertThat(SMTP.letters(message.id())).isEmpty();
    }

    @Test
    void triesAgainAfterAKillBeforeTheHandOver() {
        Message message = stored();
        messages.postponed(
                List.of(new Messages.Postponed(message.id(), "451 later", clock.instant())));
        queue.add(DeliverMessage.of(message, clock.instant()));

        Message sent = reached(message.id(), MessageState.DELIVERED);

        assertThat(sent.delivery().attempts()).isEqualTo(2);
        assertThat(SMTP.letters(message.id())).hasSize(1);
    }

    @Test
    void lettersAreHandedOverByOneWorkerOnly() {
        Message taken = stored();
        Message free = stored();
        List<String> both = List.of(taken.id(), free.id());

        assertThat(messages.handOver(List.of(taken.id()), clock.instant()))
                .containsExactly(taken.id());
        assertThat(messages.handOver(both, clock.instant())).containsExactly(free.id());
        assertThat(messages.handOver(both, clock.instant())).isEmpty();
    }

    @Test
    void triesAgainAfterARefusalThatMayPass() {
        SMTP.answersOnce(".", "451 4.3.0 later");
        String id = make("anh@example.vn");

        Message message = reached(id, MessageState.DELIVERED);

        assertThat(message.delivery().attempts()).isEqualTo(2);
    }

    @Test
    void givesUpAtOnceWhatIsRefusedForGood() {
        SMTP.answers("RCPT", "550 5.1.1 <anh@example.vn> unknown");

        Message message = reached(make("anh@example.vn"), MessageState.FAILED);

        assertThat(message.delivery().attempts()).isOne();
        assertThat(message.delivery().proof()).contains("550 5.1.1").doesNotContain("anh@");
    }

    @Test
    void givesUpWhenTheLadderIsUsedUp() {
        SMTP.answers("RCPT", "450 4.2.0 busy");

        Message message = reached(make("anh@example.vn"), MessageState.FAILED);

        assertThat(message.delivery().attempts()).isEqualTo(5);
    }

    @Test
    void doesNotLetOneBrokenRecipientStopTheOthers() {
        SMTP.answers("RCPT TO:<broken@example.vn>", "450 4.2.0 busy");
        make("broken@example.vn");

        IntStream.range(0, 20)
                .mapToObj(_ -> make("fine@example.vn"))
                .toList()
                .forEach(id -> reached(id, MessageState.DELIVERED));
    }

    private String make(String address) {
        Message message =
                MessageExamples.message(
                        DossierEvents.dossier() + "/0000000002", "citizen-1", address);
        Writes writes = new Writes(mongo, queue);
        writes.insertOnce(message);
        writes.work(DeliverMessage.of(message, clock.instant()));
        writes.flush();
        return message.id();
    }

    private Message stored() {
        Message message =
                MessageExamples.message(
                        DossierEvents.dossier() + "/0000000002", "citizen-1", "anh@example.vn");
        Writes writes = new Writes(mongo, queue);
        writes.insertOnce(message);
        writes.flush();
        return message;
    }

    private Message reached(String id, MessageState state) {
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () ->
                                messages.find(id)
                                        .filter(m -> m.delivery().state() == state)
                                        .orElse(null),
                        found -> found != null);
    }
}
