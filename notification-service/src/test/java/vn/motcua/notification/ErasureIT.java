package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import vn.motcua.notification.mail.ScriptedServer;
import vn.motcua.notification.message.Message;
import vn.motcua.notification.message.MessageState;
import vn.motcua.notification.message.Messages;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.work.Work;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** A dossier whose person was erased, whatever comes of it again, later or at the same time. */
@MotcuaIntegrationTest(
        properties = {
            "spring.application.name=notification-erasure",
            "motcua.mail.ladder[0].pause=300ms",
            "motcua.mail.ladder[0].times=1000"
        })
class ErasureIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ScriptedServer SMTP = new ScriptedServer();

    @Autowired Messages messages;
    @Autowired MongoTemplate mongo;

    private final DossierEvents events = new DossierEvents();
    private final String dossier = DossierEvents.dossier();

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
        events.close();
    }

    @Test
    void blanksEveryMessageOfTheDossierAndNoOther() {
        String other = DossierEvents.dossier();
        events.publish("submitted", other, 2, "citizen-1", "kept@example.vn");
        life();
        reached(id(other, 2), ended());
        reached(id(dossier, 2), ended());
        reached(id(dossier, 3), ended());

        erase();

        reached(id(dossier, 2), ErasureIT::isBlank);
        reached(id(dossier, 3), ErasureIT::isBlank);
        assertThat(messages.find(id(other, 2)).orElseThrow().recipient().address())
                .isEqualTo("kept@example.vn");
    }

    @Test
    void staysBlankHoweverOftenItsEventsComeAgain() {
        life();
        erase();
        Message submitted = reached(id(dossier, 2), ended().and(ErasureIT::isBlank));
        Message accepted = reached(id(dossier, 3), ended().and(ErasureIT::isBlank));

        life();
        life();
        erase();
        life();
        events.awaitRead("notification-erasure.messages");

        for (Message before : List.of(submitted, accepted)) {
            Message now = messages.find(before.id()).orElseThrow();
            assertThat(isBlank(now)).as("%s", now).isTrue();
            assertThat(now.delivery()).isEqualTo(before.delivery());
            assertThat(SMTP.letters(before.id())).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void isBlankAgainAfterAReplayIntoAnEmptyDatabase() {
        life();
        erase();
        reached(id(dossier, 2), ended().and(ErasureIT::isBlank));
        reached(id(dossier, 3), ended().and(ErasureIT::isBlank));
        for (String id : List.of(id(dossier, 2), id(dossier, 3))) {
            mongo.remove(query(where("_id").is(id)), Message.class);
            mongo.remove(query(where("_id").is("deliver-message/" + id)), Work.class);
            mongo.remove(query(where("_id").is(JournalEntry.id(id, 1))), JournalEntry.class);
        }
        String erasure = "erase-messages/%s/%010d".formatted(dossier, 4);
        assertThat(mongo.remove(query(where("_id").is(erasure)), Work.class).getDeletedCount())
                .isOne();

        life();
        erase();

        reached(id(dossier, 2), ended().and(ErasureIT::isBlank));
        reached(id(dossier, 3), ended().and(ErasureIT::isBlank));
    }

    @Test
    void sendsNothingMoreThatStillWaited() {
        SMTP.answers("RCPT", "450 4.2.0 busy");
        events.publish("submitted", dossier, 2, "citizen-1", "late@example.vn");
        reached(id(dossier, 2), found -> found.delivery().attempts() > 0);

        erase();

        Message ended = reached(id(dossier, 2), ended());
        assertThat(ended.delivery().state()).isEqualTo(MessageState.NO_ADDRESS);
        assertThat(isBlank(ended)).isTrue();
        assertThat(SMTP.letters(ended.id())).isEmpty();
    }

    @Test
    void staysBlankWhenTheAnswerToALetterComesLater() {
        SMTP.waitsBefore(".");
        events.publish("submitted", dossier, 2, "citizen-1", "under-way@example.vn");
        await().atMost(SOON).until(() -> SMTP.letters(id(dossier, 2)).size() == 1);

        erase();
        reached(id(dossier, 2), ErasureIT::isBlank);
        SMTP.goesOn();

        Message delivered = reached(id(dossier, 2), ended());
        assertThat(delivered.delivery().state()).isEqualTo(MessageState.DELIVERED);
        assertThat(isBlank(delivered)).isTrue();
    }

    /** Two events that are told, with their person. */
    private void life() {
        events.publish("submitted", dossier, 2, "citizen-1", "forgotten@example.vn");
        events.publish("accepted", dossier, 3, "citizen-1", "forgotten@example.vn");
    }

    private void erase() {
        events.publish("erased", dossier, 4, null, null);
    }

    private static String id(String dossier, int sequence) {
        return "%s-%010d-email".formatted(dossier, sequence);
    }

    private static Predicate<Message> ended() {
        return message -> message.delivery().state().last();
    }

    private static boolean isBlank(Message message) {
        return message.recipient().address() == null
                && message.recipient().owner() == null
                && message.recipient().name().isEmpty()
                && message.letter().subject().isEmpty()
                && message.letter().text().isEmpty();
    }

    private Message reached(String id, Predicate<Message> state) {
        return await().atMost(SOON)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> messages.find(id).filter(state).orElse(null), found -> found != null);
    }
}
