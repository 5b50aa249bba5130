package vn.motcua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.sample.SampleTest;
import vn.motcua.platform.sample.Tally;

import java.util.List;
import java.util.UUID;

@SampleTest
class TransactionsIT {

    @Autowired private Transactions transactions;
    @Autowired private MongoTemplate mongo;

    private final String id = UUID.randomUUID().toString();

    @Test
    void storesAllOfIt() {
        transactions.run(transaction -> {
            transaction.insert(note(id));
            transaction.insertAll(Tally.Note.class, List.of(note(id + "/2"), note(id + "/3")));
            transaction.insertAll(Tally.Note.class, List.of());
        });

        assertThat(stored(id, id + "/2", id + "/3")).isEqualTo(3);
    }

    @Test
    void storesNothingWhenTheBodyThrows() {
        assertThatThrownBy(() ->
                        transactions.run(transaction -> {
                            transaction.insert(note(id));
                            throw new IllegalStateException("the process dies here");
                        }))
                .hasMessage("the process dies here");

        assertThat(stored(id)).isZero();
    }

    @Test
    void storesNothingWhenOneWriteIsRefused() {
        mongo.insert(note(id));

        assertThatThrownBy(() ->
                        transactions.run(transaction -> {
                            transaction.insert(note(id + "/2"));
                            transaction.insert(note(id));
                        }))
                .as("a failure of the driver, in Spring's words")
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(stored(id + "/2")).isZero();
    }

    @Test
    void readsItsOwnWritesAndNobodyElseDoes() {
        transactions.run(transaction -> {
            transaction.insert(note(id));

            assertThat(transaction.find(Tally.Note.class, Filters.eq("_id", id))).hasSize(1);
            assertThat(stored(id)).isZero();
        });

        assertThat(stored(id)).isOne();
    }

    @Test
    void answersWithWhatADocumentWasBefore() {
        mongo.insert(note(id));

        transactions.run(transaction -> {
            Document before =
                    transaction.update(
                            "notes", Filters.eq("_id", id), Updates.set("subject", "after"));
            assertThat(before).containsEntry("subject", "s");
            assertThat(
                            transaction.update(
                                    "notes",
                                    Filters.eq("_id", "none"),
                                    Updates.set("subject", "x")))
                    .isNull();
        });

        assertThat(mongo.findById(id, Tally.Note.class)).isEqualTo(new Tally.Note(id, "after"));
    }

    @Test
    void losesToARivalInAWayThatMayBeTriedAgain() {
        mongo.insert(note(id));

        assertThatThrownBy(() ->
                        transactions.run(first -> {
                            change(first, "first");
                            transactions.run(second -> change(second, "second"));
                        }))
                .matches(Transactions::isTransient);

        assertThat(mongo.findById(id, Tally.Note.class)).isEqualTo(note(id));
    }

    private void change(Transaction transaction, String subject) {
        transaction.update("notes", Filters.eq("_id", id), Updates.set("subject", subject));
    }

    private static Tally.Note note(String id) {
        return new Tally.Note(id, "s");
    }

    private long stored(String... ids) {
        return mongo.getCollection("notes").countDocuments(Filters.in("_id", ids));
    }
}
