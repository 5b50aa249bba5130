package vn.motcua.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.Decision;
import vn.motcua.platform.sample.Counter;
import vn.motcua.platform.sample.Reminder;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.test.MovableLegalClock;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@SampleTest
class WorkIT {

    @Autowired Commands commands;
    @Autowired WorkQueue queue;
    @Autowired MongoTemplate mongo;
    @Autowired Reminder reminder;
    @Autowired MovableLegalClock legalClock;

    @AfterEach
    void reset() {
        legalClock.reset();
    }

    @Test
    void doesWhatACommandMadeDue() {
        String id = counterWith(TimeBase.SYSTEM, Instant.now());

        await().atMost(30, SECONDS).until(() -> value(id) == 100);
        await().atMost(30, SECONDS).until(() -> state(id) == Work.State.DONE);
    }

    @Test
    void waitsForLegalTime() {
        String id = counterWith(TimeBase.LEGAL, legalClock.now().plus(Duration.ofDays(5)));
        assertThat(state(id)).isEqualTo(Work.State.DUE);
        assertThat(value(id)).isZero();

        legalClock.advance(Duration.ofDays(6));

        await().atMost(30, SECONDS).until(() -> value(id) == 100);
    }

    @Test
    void triesAgainAndThenGivesUp() {
        reminder.failures.set(3);
        String id = counterWith(TimeBase.SYSTEM, Instant.now());

        await().atMost(30, SECONDS).until(() -> state(id) == Work.State.FAILED);
        assertThat(work(id).attempts()).isEqualTo(3);
        assertThat(work(id).lastError()).isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void addsTheSameWorkOnce() {
        String id = counterWith(TimeBase.LEGAL, legalClock.now().plus(Duration.ofDays(500)));
        Instant before = work(id).dueAt();

        queue.add(due(id, TimeBase.LEGAL, before.plusSeconds(60)));
        queue.cancel("remind/" + id);

        assertThat(work(id).dueAt()).isEqualTo(before);
        assertThat(state(id)).isEqualTo(Work.State.CANCELLED);
    }

    private String counterWith(TimeBase base, Instant at) {
        Counter counter = new Counter(UUID.randomUUID().toString());
        CommandContext context = new CommandContext(Caller.system("test"), null, null, "test");
        commands.create(
                context,
                Counter.class,
                () -> new Decision<>(counter, counter.started(due(counter.id(), base, at))));
        return counter.id();
    }

    private static DueWork due(String counter, TimeBase base, Instant at) {
        return new DueWork("remind/" + counter, "remind", counter, at, base, Map.of());
    }

    private int value(String id) {
        return Objects.requireNonNull(mongo.findById(id, Counter.class)).value();
    }

    private Work work(String id) {
        return Objects.requireNonNull(mongo.findById("remind/" + id, Work.class));
    }

    private Work.State state(String id) {
        return work(id).state();
    }
}
