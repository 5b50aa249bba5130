package vn.motcua.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.sample.Counter;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@SampleTest
class CommandsIT {

    @Autowired Commands commands;
    @Autowired Journal journal;
    @Autowired MongoTemplate mongo;

    @Test
    void storesAggregateAndEntryTogether() {
        Counter counter = created(plain());
        Done<Counter> done = raise(plain(), counter.id(), 5);

        assertThat(done.aggregate().version()).isEqualTo(2);
        assertThat(journal.of(counter.id()))
                .extracting(JournalEntry::sequence, JournalEntry::data)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                1L, "{\"id\":\"%s\",\"value\":0}".formatted(counter.id())),
                        org.assertj.core.groups.Tuple.tuple(
                                2L, "{\"id\":\"%s\",\"value\":5}".formatted(counter.id())));
    }

    @Test
    void givesUpWhenItLosesEveryRace() {
        Counter counter = created(plain());

        assertThatThrownBy(() ->
                        commands.change(
                                plain(),
                                Counter.class,
                                counter.id(),
                                PlatformErrors.NOT_FOUND,
                                _ -> {},
                                _ -> {
                                    throw new OptimisticLockingFailureException("lost");
                                }))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        given -> assertThat(given.code()).isEqualTo(PlatformErrors.CONTENTION));
        assertThat(journal.of(counter.id())).hasSize(1);
    }

    @Test
    void chainsEntriesSoThatAChangeShows() {
        Counter counter = created(plain());
        raise(plain(), counter.id(), 1);
        assertThat(journal.verify(counter.id())).isTrue();

        mongo.updateFirst(
                query(where("_id").is(JournalEntry.id(counter.id(), 1))),
                new Update().set("data", "{\"id\":\"%s\",\"value\":9}".formatted(counter.id())),
                JournalEntry.class);

        assertThat(journal.verify(counter.id())).isFalse();
    }

    @Test
    void verifiesTheChainAfterThePersonBlockIsDestroyed() {
        Counter counter = created(plain());
        mongo.updateFirst(
                query(where("_id").is(JournalEntry.id(counter.id(), 1))),
                new Update().unset("person").unset("salt"),
                JournalEntry.class);

        assertThat(journal.verify(counter.id())).isTrue();
    }

    @Test
    void doesTheWorkOfAKeyOnce() {
        CommandContext context = keyed("k-" + UUID.randomUUID(), "body");
        Counter counter = created(plain());

        Done<Counter> first = raise(context, counter.id(), 5);
        Done<Counter> second = raise(context, counter.id(), 5);

        assertThat(first.replayed()).isFalse();
        assertThat(second.replayed()).isTrue();
        assertThat(second.aggregate().value()).isEqualTo(5);
        assertThat(journal.of(counter.id())).hasSize(2);
    }

    @Test
    void answersAKeyBeforeItLooksAtTheVersion() {
        Counter counter = created(plain());
        IdempotencyKey key = new IdempotencyKey("v-" + UUID.randomUUID(), "body");
        CommandContext context = new CommandContext(Caller.system("test"), key, 1L, "test");

        raise(context, counter.id(), 5);

        assertThat(raise(context, counter.id(), 5).replayed()).isTrue();
    }

    @Test
    void refusesAKeyWithAnotherBody() {
        String key = "k-" + UUID.randomUUID();
        Counter counter = created(keyed(key, "one"));

        assertThatThrownBy(() -> raise(keyed(key, "two"), counter.id(), 5))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.code()).isEqualTo(PlatformErrors.IDEMPOTENCY_KEY_REUSED));
        assertThat(journal.of(counter.id())).hasSize(1);
    }

    @Test
    void refusesAStaleVersion() {
        Counter counter = created(plain());
        raise(plain(), counter.id(), 1);
        CommandContext stale = new CommandContext(Caller.system("test"), null, 1L, "test");

        assertThatThrownBy(() -> raise(stale, counter.id(), 5))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.code()).isEqualTo(PlatformErrors.STALE));
    }

    @Test
    void storesNothingWhenTheGuardRefuses() {
        Counter counter = created(plain());

        assertThatThrownBy(() ->
                        commands.change(
                                plain(),
                                Counter.class,
                                counter.id(),
                                PlatformErrors.NOT_FOUND,
                                found -> {
                                    throw new ProblemException(PlatformErrors.FORBIDDEN);
                                },
                                found -> found.raise(1)))
                .isInstanceOf(ProblemException.class);
        assertThat(journal.of(counter.id())).hasSize(1);
    }

    @Test
    void losesNoUpdateAmongRivals() throws Exception {
        Counter counter = created(plain());
        int rivals = 6;
        Callable<Done<Counter>> raise = () -> raise(plain(), counter.id(), 1);

        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Done<Counter>>> calls =
                    IntStream.range(0, rivals).mapToObj(i -> raise).toList();
            for (var result : pool.invokeAll(calls)) {
                result.get();
            }
        }

        @Nullable Counter stored = mongo.findById(counter.id(), Counter.class);
        assertThat(stored).isNotNull();
        assertThat(stored.value()).isEqualTo(rivals);
        assertThat(journal.verify(counter.id())).isTrue();
        assertThat(journal.of(counter.id())).hasSize(rivals + 1);
    }

    @Test
    void letsOneOfManyWithTheSameKeyWin() throws Exception {
        CommandContext context = keyed("k-" + UUID.randomUUID(), "body");
        Callable<Counter> create = () -> created(context);

        try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Counter>> calls = List.of(create, create, create, create);
            assertThat(pool.invokeAll(calls).stream().map(CommandsIT::id).distinct()).hasSize(1);
        }
    }

    private static String id(java.util.concurrent.Future<Counter> counter) {
        return counter.resultNow().id();
    }

    private Counter created(CommandContext context) {
        return commands.create(
                        context,
                        Counter.class,
                        () -> {
                            Counter counter = new Counter(UUID.randomUUID().toString());
                            return new Decision<>(counter, counter.started());
                        })
                .aggregate();
    }

    private Done<Counter> raise(CommandContext context, String id, int by) {
        return commands.change(
                context,
                Counter.class,
                id,
                PlatformErrors.NOT_FOUND,
                counter -> {},
                counter -> counter.raise(by));
    }

    private static CommandContext plain() {
        return new CommandContext(Caller.system("test"), null, null, "test");
    }

    private static CommandContext keyed(String key, String body) {
        return new CommandContext(
                Caller.system("test"), new IdempotencyKey(key, body), null, "test");
    }
}
