package vn.motcua.platform.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.consumer.Writes;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.sample.Bundles;
import vn.motcua.platform.sample.SampleTest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@SampleTest
class WorkBatchIT {

    /** Far off, so that only the queues of the tests see what is due then. */
    private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");

    @Autowired WorkQueue queue;
    @Autowired MongoTemplate mongo;
    @Autowired Bundles bundles;
    @Autowired Transactions transactions;

    private volatile Instant legalNow = LATER;

    @BeforeEach
    void nothingSeen() {
        bundles.seen.clear();
        bundles.refused.clear();
    }

    @Test
    void doesWhatIsDueInBatches() {
        List<String> subjects = subjects(10);

        store(subjects, Instant.now());

        await().atMost(30, SECONDS).until(() -> in(Work.State.DONE, subjects) == 10);
        assertThat(bundles.seen).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(4));
        assertThat(bundles.seen).hasSizeLessThan(10);
        assertThat(subjects).allSatisfy(each -> assertThat(bundles.tries(each)).isOne());
    }

    @Test
    void triesAgainOnlyWhatFailedOfABatch() {
        List<String> subjects = subjects(4);
        String broken = subjects.get(2);
        bundles.refused.add(broken);

        store(subjects, Instant.now());

        await().atMost(30, SECONDS).until(() -> bundles.tries(broken) > 2);
        await().atMost(30, SECONDS).until(() -> in(Work.State.DONE, subjects) == 3);
        assertThat(work(broken).lastError()).isEqualTo("java.lang.IllegalStateException");
        bundles.refused.clear();
        await().atMost(30, SECONDS).until(() -> in(Work.State.DONE, subjects) == 4);
        assertThat(bundles.tries(subjects.getFirst())).isOne();
    }

    @Test
    void beginsAtOnceWhatAPollMakesDueAndOnlyOnce() {
        List<String> subjects = subjects(3);

        for (int i = 0; i < 3; i++) {
            Writes writes = new Writes(mongo, queue);
            subjects.forEach(each -> writes.work(due(each, TimeBase.SYSTEM, Instant.now())));
            writes.flush();
        }

        await().atMost(30, SECONDS).until(() -> in(Work.State.DONE, subjects) == 3);
        assertThat(subjects)
                .allSatisfy(each -> {
                    assertThat(bundles.tries(each)).isOne();
                    assertThat(work(each).attempts()).isOne();
                });
    }

    @Test
    void isClaimedByOneOfTwoThatCompete() throws Exception {
        List<String> subjects = subjects(40);
        store(subjects, LATER);
        List<WorkQueue> rivals = List.of(rival(), rival(), rival(), rival());

        List<Work> won = inParallel(rivals, rival -> rival.claim(own(rival.due(256), subjects)));

        assertThat(won.stream().map(Work::subject)).hasSameElementsAs(subjects).hasSize(40);
        assertThat(won).allSatisfy(work -> assertThat(work.attempts()).isOne());
        assertThat(own(rival().due(256), subjects)).isEmpty();
    }

    @Test
    void isTakenOverWhenTheInstanceThatBoreItDied() {
        WorkQueue dead = rival();
        dead.employ(new Worker(dead, List.of(bundles), 1, new SimpleMeterRegistry()));
        String subject = subjects(1).getFirst();
        List<Work> born = dead.born(List.of(due(subject, TimeBase.LEGAL, LATER)));
        mongo.insertAll(born);
        assertThat(own(rival().due(256), List.of(subject))).isEmpty();

        legalNow = LATER.plus(WorkQueue.CLAIM).plusMillis(1);
        List<Work> taken = rival().claim(own(rival().due(256), List.of(subject)));

        assertThat(taken).singleElement().satisfies(w -> assertThat(w.attempts()).isEqualTo(2));
        dead.done(born);
        assertThat(work(subject).state()).isEqualTo(Work.State.DUE);
        assertThat(dead.extend(born.getFirst())).isFalse();
        rival().done(taken);
        await().atMost(30, SECONDS).until(() -> work(subject).state() == Work.State.DONE);
    }

    @Test
    void endsABatchWithItsEffectOrNotAtAll() {
        List<String> subjects = subjects(3);
        store(subjects, LATER);
        WorkQueue own = rival();
        List<Work> claimed = own.claim(own(own.due(256), subjects));
        legalNow = LATER.plus(WorkQueue.CLAIM).plusMillis(1);
        rival().claim(claimed.subList(2, 3));

        assertThatThrownBy(() -> transactions.run(t -> own.doneWithin(t, claimed)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(in(Work.State.DUE, subjects)).isEqualTo(3);

        transactions.run(t -> own.doneWithin(t, claimed.subList(0, 2)));
        assertThat(in(Work.State.DONE, subjects)).isEqualTo(2);
    }

    @Test
    void leavesWhatItCannotBeginToLapse() {
        WorkQueue stopping = rival();
        Worker worker = new Worker(stopping, List.of(bundles), 1, new SimpleMeterRegistry());
        worker.start();
        worker.stop();
        stopping.employ(worker);
        String subject = subjects(1).getFirst();
        List<Work> born = stopping.born(List.of(due(subject, TimeBase.LEGAL, LATER)));

        stopping.begin(born);

        assertThat(bundles.tries(subject)).isZero();
    }

    @Test
    void bearsNothingClaimedThatIsNotDueOrForWhichThereIsNoRoom() {
        WorkQueue near = rival();
        DueWork now = due(subjects(1).getFirst(), TimeBase.LEGAL, LATER);
        DueWork tomorrow = due(now.subject(), TimeBase.LEGAL, LATER.plus(Duration.ofDays(1)));
        assertThat(near.born(List.of(now)).getFirst().attempts()).isZero();

        near.employ(new Worker(near, List.of(bundles), 1, new SimpleMeterRegistry()));

        assertThat(near.born(List.of(now, tomorrow)))
                .extracting(Work::attempts)
                .containsExactly(1, 0);
        assertThat(near.born(List.of(now, now, now, now, now)))
                .extracting(Work::attempts)
                .containsOnly(0);
    }

    private WorkQueue rival() {
        return new WorkQueue(mongo, Clock.systemUTC(), () -> legalNow);
    }

    private static List<Work> own(List<Work> due, List<String> subjects) {
        return due.stream().filter(work -> subjects.contains(work.subject())).toList();
    }

    private static List<Work> inParallel(
            List<WorkQueue> rivals, java.util.function.Function<WorkQueue, List<Work>> claim)
            throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<List<Work>>> calls =
                    rivals.stream()
                            .<Callable<List<Work>>>map(rival -> () -> claim.apply(rival))
                            .toList();
            List<Future<List<Work>>> claimed = threads.invokeAll(calls);
            return claimed.stream().flatMap(WorkBatchIT::now).toList();
        }
    }

    private static Stream<Work> now(Future<List<Work>> claimed) {
        return claimed.resultNow().stream();
    }

    private void store(List<String> subjects, Instant at) {
        TimeBase base = at.equals(LATER) ? TimeBase.LEGAL : TimeBase.SYSTEM;
        mongo.insertAll(subjects.stream().map(each -> Work.of(due(each, base, at))).toList());
        queue.wake();
    }

    private static DueWork due(String subject, TimeBase base, Instant at) {
        return new DueWork("bundle/" + subject, "bundle", subject, at, base, Map.of());
    }

    private static List<String> subjects(int count) {
        return IntStream.range(0, count).mapToObj(_ -> UUID.randomUUID().toString()).toList();
    }

    private long in(Work.State state, List<String> subjects) {
        List<String> ids = subjects.stream().map(subject -> "bundle/" + subject).toList();
        return mongo.count(query(where("_id").in(ids).and("state").is(state)), Work.class);
    }

    private Work work(String subject) {
        return Objects.requireNonNull(mongo.findById("bundle/" + subject, Work.class));
    }
}
