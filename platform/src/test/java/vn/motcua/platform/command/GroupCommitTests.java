package vn.motcua.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.model.InsertOneModel;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

class GroupCommitTests {

    /** How many writes each transaction had that was begun, in order. */
    private final List<Integer> transactions = new ArrayList<>();

    private final CountDownLatch first = new CountDownLatch(1);
    private final List<Call> calls = new ArrayList<>();

    @AfterEach
    void letGo() {
        first.countDown();
    }

    @Test
    void aCommandAloneHasATransactionOfItsOwn() {
        GroupCommit commits = new GroupCommit(writes -> transactions.add(writes.size()), 1);

        commits.store(writes());
        commits.store(writes());

        assertThat(transactions).containsExactly(1, 1);
    }

    @Test
    void whatComesMeanwhileGoesTogetherIntoTheNext() throws Exception {
        GroupCommit commits = new GroupCommit(this::holdTheFirst, 1);

        call(commits, 6);
        finish();

        assertThat(transactions).containsExactly(1, 5);
        assertThat(calls).allSatisfy(call -> assertThat(call.failure.get()).isNull());
    }

    @Test
    void noTransactionIsLargerThanSixtyFour() throws Exception {
        GroupCommit commits = new GroupCommit(this::holdTheFirst, 1);

        call(commits, 71);
        finish();

        assertThat(transactions).containsExactly(1, 64, 6);
    }

    @Test
    void aLostRaceOfOneIsNobodyElsesLoss() throws Exception {
        GroupCommit commits =
                new GroupCommit(
                        writes -> {
                            holdTheFirst(writes);
                            if (writes.size() > 1 || transactions.size() == 4) {
                                throw new OptimisticLockingFailureException("one of them");
                            }
                        },
                        1);

        call(commits, 4);
        finish();

        assertThat(transactions).containsExactly(1, 3, 1, 1, 1);
        assertThat(calls.stream().map(call -> call.failure.get()).filter(f -> f != null))
                .singleElement()
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void anAbsentDatabaseIsToldToAllAndNotAskedForEach() throws Exception {
        GroupCommit commits =
                new GroupCommit(
                        writes -> {
                            holdTheFirst(writes);
                            if (writes.size() > 1) {
                                throw new MongoTimeoutException("away");
                            }
                        },
                        1);

        call(commits, 4);
        finish();

        assertThat(transactions).containsExactly(1, 3);
        assertThat(calls.subList(1, 4))
                .allSatisfy(call ->
                        assertThat(call.failure.get()).isInstanceOf(MongoTimeoutException.class));
    }

    @Test
    void aCommandAloneHasItsFailureAtOnce() throws Exception {
        GroupCommit commits =
                new GroupCommit(
                        writes -> {
                            transactions.add(writes.size());
                            throw new DuplicateKeyException("used");
                        },
                        1);

        call(commits, 1);
        finish();

        assertThat(transactions).containsExactly(1);
        assertThat(calls.getFirst().failure.get()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void noWaiterIsForgottenWhenTheProgramFails() throws Exception {
        GroupCommit commits =
                new GroupCommit(
                        writes -> {
                            holdTheFirst(writes);
                            if (writes.size() > 1) {
                                throw new StackOverflowError();
                            }
                        },
                        1);

        call(commits, 3);
        finish();

        assertThat(calls.subList(1, 3))
                .allSatisfy(call -> assertThat(call.failure.get()).isNotNull());
    }

    private void holdTheFirst(Writes writes) {
        transactions.add(writes.size());
        if (transactions.size() == 1) {
            try {
                first.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Calls from as many threads, one after the other; returns when all of them wait. */
    private void call(GroupCommit commits, int count) {
        for (int i = 0; i < count; i++) {
            AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
            Thread thread = new Thread(() -> commits.store(writes()));
            thread.setUncaughtExceptionHandler((_, e) -> failure.set(e));
            thread.start();
            while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
                Thread.onSpinWait();
            }
            calls.add(new Call(thread, failure));
        }
    }

    private void finish() throws InterruptedException {
        first.countDown();
        for (Call call : calls) {
            call.thread.join();
        }
    }

    private static Writes writes() {
        Writes writes = new Writes();
        writes.add(Document.class, new InsertOneModel<>(new Document()));
        return writes;
    }

    private record Call(Thread thread, AtomicReference<@Nullable Throwable> failure) {}
}
