package vn.motcua.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.journal.Journal;
import vn.motcua.platform.journal.JournalEntry;
import vn.motcua.platform.sample.Counter;
import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.web.PlatformErrors;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

@SampleTest
class ManyCommandsIT {

    @Autowired private Commands commands;
    @Autowired private Journal journal;
    @Autowired private MongoTemplate mongo;

    @Test
    void storesAllChangesWithTheirEntries() {
        List<String> ids = Stream.generate(this::created).limit(3).toList();

        commands.changeAll(
                Counter.class, ids.stream().map(id -> raise(plain(), id, 4)).toList(), _ -> {});

        for (String id : ids) {
            assertThat(stored(id).value()).isEqualTo(4);
            assertThat(stored(id).version()).isEqualTo(2);
            assertThat(journal.of(id)).hasSize(2);
            assertThat(journal.verify(id)).isTrue();
        }
    }

    @Test
    void storesNothingWhenOneIsGone() {
        String there = created();

        assertThatThrownBy(() ->
                        commands.changeAll(
                                Counter.class,
                                List.of(raise(plain(), there, 4), raise(plain(), "gone", 4)),
                                _ -> {}))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertUnchanged(there);
    }

    @Test
    void storesNothingWhenOneWasChangedMeanwhile() {
        String quiet = created();
        String busy = created();
        Change<Counter> overtaken =
                new Change<>(
                        plain(),
                        busy,
                        counter -> {
                            raiseAlone(busy, 1);
                            return counter.raise(4);
                        });

        assertThatThrownBy(() ->
                        commands.changeAll(
                                Counter.class,
                                List.of(raise(plain(), quiet, 4), overtaken),
                                _ -> {}))
                .isInstanceOf(RuntimeException.class);
        assertUnchanged(quiet);
        assertThat(stored(busy).value()).isEqualTo(1);
        assertThat(journal.of(busy)).hasSize(2);
    }

    @Test
    void storesNothingWhenAKeyHasDoneItsWork() {
        String one = created();
        String other = created();
        CommandContext used = keyed();
        commands.changeAll(Counter.class, List.of(raise(used, one, 4)), _ -> {});

        assertThatThrownBy(() ->
                        commands.changeAll(
                                Counter.class,
                                List.of(raise(plain(), other, 4), raise(used, one, 4)),
                                _ -> {}))
                .isInstanceOf(DuplicateKeyException.class);
        assertUnchanged(other);
        assertThat(stored(one).value()).isEqualTo(4);
    }

    @Test
    void storesNothingWhenWhatBelongsToItFails() {
        String id = created();

        assertThatThrownBy(() ->
                        commands.changeAll(
                                Counter.class,
                                List.of(raise(plain(), id, 4)),
                                _ -> {
                                    throw new IllegalStateException("the process dies here");
                                }))
                .hasMessage("the process dies here");
        assertUnchanged(id);
    }

    @Test
    void chainsOnWhereTheDocumentDoesNotKnowItsHead() {
        String id = created();
        mongo.updateFirst(query(where("_id").is(id)), new Update().unset("head"), "counters");

        raiseAlone(id, 4);
        raiseAlone(id, 4);

        assertThat(journal.of(id)).hasSize(3);
        assertThat(journal.verify(id)).isTrue();
    }

    private void assertUnchanged(String id) {
        assertThat(stored(id).value()).isZero();
        assertThat(journal.of(id)).extracting(JournalEntry::sequence).containsExactly(1L);
    }

    private Counter stored(String id) {
        return Objects.requireNonNull(mongo.findById(id, Counter.class));
    }

    private String created() {
        return commands.create(
                        plain(),
                        Counter.class,
                        () -> {
                            Counter counter = new Counter(UUID.randomUUID().toString());
                            return new Decision<>(counter, counter.started());
                        })
                .aggregate()
                .id();
    }

    private void raiseAlone(String id, int by) {
        commands.change(
                plain(),
                Counter.class,
                id,
                PlatformErrors.NOT_FOUND,
                _ -> {},
                counter -> counter.raise(by));
    }

    private static Change<Counter> raise(CommandContext context, String id, int by) {
        return new Change<>(context, id, counter -> counter.raise(by));
    }

    private static CommandContext plain() {
        return new CommandContext(Caller.system("test"), null, null, "test");
    }

    private static CommandContext keyed() {
        IdempotencyKey key = new IdempotencyKey("m-" + UUID.randomUUID(), "body");
        return new CommandContext(Caller.system("test"), key, null, "test");
    }
}
