package vn.motcua.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSocketOpenException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

import java.io.IOException;

/** What passes by itself is tried again; what stays refused is not. */
class OutageTests {

    @Test
    void isADatabaseThatDoesNotAnswer() {
        assertThat(Outage.is(new MongoTimeoutException("no server"))).isTrue();
        assertThat(
                        Outage.is(
                                new MongoSocketOpenException(
                                        "refused", new ServerAddress("db"), new IOException())))
                .isTrue();
        assertThat(Outage.is(new DataAccessResourceFailureException("away"))).isTrue();
    }

    @Test
    void isFoundUnderWhateverWrapsIt() {
        RuntimeException wrapped =
                new IllegalStateException(
                        new IllegalArgumentException(new MongoTimeoutException("no server")));

        assertThat(Outage.is(wrapped)).isTrue();
    }

    @Test
    void isNotARequestThatIsWrong() {
        assertThat(Outage.is(new DuplicateKeyException("known"))).isFalse();
        assertThat(Outage.is(new OptimisticLockingFailureException("changed"))).isFalse();
        assertThat(Outage.is(new IllegalStateException("wrong"))).isFalse();
        assertThat(
                        Outage.is(
                                new MongoCommandException(
                                        new BsonDocument(), new ServerAddress("db"))))
                .isFalse();
    }

    @Test
    void transactionIsTriedAgainOnlyWhereTheServerSaysSo() {
        MongoException conflict = new MongoException(112, "write conflict");
        conflict.addLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);

        assertThat(Transactions.isTransient(conflict)).isTrue();
        assertThat(Transactions.isTransient(new IllegalStateException(conflict))).isTrue();
        assertThat(Transactions.isTransient(new MongoException(112, "write conflict"))).isFalse();
        assertThat(Transactions.isTransient(new IllegalStateException("wrong"))).isFalse();
    }
}
