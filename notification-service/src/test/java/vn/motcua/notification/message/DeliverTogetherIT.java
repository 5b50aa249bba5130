package vn.motcua.notification.message;

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

import vn.motcua.notification.DossierEvents;
import vn.motcua.notification.mail.Courier;
import vn.motcua.notification.mail.MailProperties;
import vn.motcua.notification.mail.ScriptedServer;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;
import vn.motcua.platform.work.WorkResults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@MotcuaIntegrationTest(
        properties = {
            "spring.application.name=notification-together",
            "motcua.mail.ladder[0].pause=300ms",
            "motcua.mail.ladder[0].times=100"
        })
class DeliverTogetherIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ScriptedServer SMTP = new ScriptedServer();

    @Autowired Messages messages;
    @Autowired MongoTemplate mongo;
    @Autowired WorkQueue queue;
    @Autowired Commands commands;
    @Autowired Courier courier;
    @Autowired MailProperties mail;
    @Autowired Journal journal;
    @Autowired DeliverMessage handler;
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
    void tellsTheLettersOfABatchApart() {
        SMTP.answers("RCPT TO:<gone@example.vn>", "550 5.1.1 unknown");
        SMTP.answers("RCPT TO:<busy@example.vn>", "450 4.2.0 busy");
        SMTP.answers(". <broken@example.vn>", ScriptedServer.HANG_UP);
        List<Message> fine = IntStream.range(0, 9).mapToObj(_ -> to("fine@example.vn")).toList();
        Message gone = to("gone@example.vn");
        Message busy = to("busy@example.vn");
        Message broken = to("broken@example.vn");
        Message died = to("died@example.vn");
        insert(died);
        messages.handOver(List.of(died.id()), clock.instant());

        deliver(Stream.concat(fine.stream(), Stream.of(gone, busy, broken, died)).toList());

        fine.forEach(each -> ended(each, MessageState.DELIVERED, 1));
        ended(gone, MessageState.FAILED, 0);
        ended(broken, MessageState.AMBIGUOUS, 1);
        ended(died, MessageState.AMBIGUOUS, 0);
        await().atMost(SOON).until(() -> waits(find(busy)));
        SMTP.reset();
        ended(busy, MessageState.DELIVERED, 1);
    }

    @Test
    void endsOneByOneWhatCannotEndTogether() {
        List<Message> stored = stored(5);
        WorkResults results = new WorkResults();

        // of these works none is stored, so that none can be ended with its letter
        handler.performAll(stored.stream().map(this::claimed).toList(), results);

        stored.forEach(each -> ended(each, MessageState.DELIVERED, 1));
    }

    @Test
    void saysNothingAboutALetterAfterItsClaimWasLost() {
        Message message = stored(1).getFirst();
        messages.handOver(List.of(message.id()), clock.instant());
        Work lost = claimed(message, clock.instant());

        handler.performAll(List.of(lost), new WorkResults());

        assertThat(find(message).delivery().state()).isEqualTo(MessageState.SENDING);
        assertThat(SMTP.letters(message.id())).isEmpty();
    }

    @Test
    void handsOverOnceWhatTwoWorkersDeliver() {
        List<Message> stored = stored(8);
        List<Work> works = stored.stream().map(this::claimed).toList();

        List<Thread> rivals =
                Stream.of(handler, handler, another(new AtomicBoolean()))
                        .map(each ->
                                Thread.ofVirtual()
                                        .start(() -> each.performAll(works, new WorkResults())))
                        .toList();

        await().atMost(SOON).until(() -> rivals.stream().noneMatch(Thread::isAlive));
        assertThat(stored)
                .allSatisfy(each -> {
                    assertThat(SMTP.letters(each.id())).hasSizeLessThanOrEqualTo(1);
                    assertThat(journal.of(each.id())).hasSizeLessThanOrEqualTo(1);
                });
    }

    @Test
    void remembersAnAnswerThatCouldNotBeStored() {
        Message message = stored(1).getFirst();
        AtomicBoolean away = new AtomicBoolean(true);
        DeliverMessage deliver = another(away);

        deliver.performAll(List.of(claimed(message)), new WorkResults());
        assertThat(find(message).delivery().state()).isEqualTo(MessageState.SENDING);
        assertThat(find(message).handedOverAt()).isNotNull();
        away.set(false);
        deliver.performAll(List.of(claimed(message)), new WorkResults());

        ended(message, MessageState.DELIVERED, 1);
        assertThat(find(message).delivery().proof()).startsWith("250 ");
    }

    /** As in another process, or in one whose database is away for ends. */
    private DeliverMessage another(AtomicBoolean away) {
        DeliveryRecord stored =
                new DeliveryRecord(messages, commands, queue, clock) {
                    @Override
                    boolean ended(
                            Message message, Work work, Function<Message, NewEvent> decision) {
                        if (away.get()) {
                            throw new IllegalStateException("no database");
                        }
                        return super.ended(message, work, decision);
                    }
                };
        return new DeliverMessage(messages, courier, stored, queue, mail, clock);
    }

    private void deliver(List<Message> together) {
        Writes writes = new Writes(mongo, queue);
        together.forEach(message -> {
            writes.insertOnce(message);
            writes.work(DeliverMessage.of(message, clock.instant()));
        });
        writes.flush();
    }

    private void ended(Message message, MessageState state, int letters) {
        Message ended = reached(message, state);
        assertThat(ended.version()).isOne();
        assertThat(journal.of(message.id())).hasSize(1);
        assertThat(SMTP.letters(message.id())).hasSize(letters);
        String work = DeliverMessage.of(message, clock.instant()).id();
        await().atMost(SOON)
                .until(() ->
                        !mongo.exists(
                                query(where("_id").is(work).and("state").is(Work.State.DUE)),
                                Work.class));
    }

    private Message reached(Message message, MessageState state) {
        return await().atMost(SOON)
                .until(() -> find(message), found -> found.delivery().state() == state);
    }

    /** Between two tries. */
    private static boolean waits(Message message) {
        return message.delivery().state() == MessageState.SENDING && message.handedOverAt() == null;
    }

    private Message find(Message message) {
        return messages.find(message.id()).orElseThrow();
    }

    private List<Message> stored(int count) {
        List<Message> stored =
                IntStream.range(0, count).mapToObj(_ -> to("fine@example.vn")).toList();
        stored.forEach(this::insert);
        return stored;
    }

    private void insert(Message message) {
        Writes writes = new Writes(mongo, queue);
        writes.insertOnce(message);
        writes.flush();
    }

    private static Message to(String address) {
        return MessageExamples.message(
                DossierEvents.dossier() + "/0000000002", "citizen-1", address);
    }

    private Work claimed(Message message) {
        return claimed(message, clock.instant().plus(WorkQueue.CLAIM));
    }

    private Work claimed(Message message, Instant until) {
        DueWork due = DeliverMessage.of(message, clock.instant());
        return new Work(
                due.id(),
                due.kind(),
                due.subject(),
                due.base(),
                due.dueAt(),
                until,
                due.details(),
                Work.State.DUE,
                1,
                null,
                null,
                1);
    }
}
