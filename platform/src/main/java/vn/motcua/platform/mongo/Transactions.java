package vn.motcua.platform.mongo;

import com.mongodb.MongoException;
import com.mongodb.ReadConcern;
import com.mongodb.TransactionOptions;
import com.mongodb.WriteConcern;
import com.mongodb.client.ClientSession;

import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * One short transaction, {@code w=majority} and journalled. Nothing but database calls belongs
 * inside. It is not repeated here: whoever calls it decides anew on fresh documents (see {@link
 * #isTransient}).
 */
public class Transactions {

    private static final int COMMIT_ATTEMPTS = 3;

    private static final TransactionOptions MAJORITY =
            TransactionOptions.builder()
                    .readConcern(ReadConcern.SNAPSHOT)
                    .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                    .build();

    private final MongoTemplate mongo;
    private final MongoDatabaseFactory factory;

    Transactions(MongoTemplate mongo, MongoDatabaseFactory factory) {
        this.mongo = mongo;
        this.factory = factory;
    }

    /**
     * Runs {@code body} and commits; whatever it throws aborts. Failures of the driver are thrown
     * as Spring's.
     */
    public void run(Consumer<Transaction> body) {
        run(MAJORITY, body);
    }

    /** The same with other guarantees than the majority's. */
    public void run(TransactionOptions options, Consumer<Transaction> body) {
        try (ClientSession session =
                factory.getSession(com.mongodb.ClientSessionOptions.builder().build())) {
            session.startTransaction(options);
            try {
                body.accept(new Transaction(mongo, session));
                commit(session);
            } catch (MongoException e) {
                throw Objects.requireNonNullElse(
                        factory.getExceptionTranslator().translateExceptionIfPossible(e), e);
            } finally {
                if (session.hasActiveTransaction()) {
                    session.abortTransaction();
                }
            }
        }
    }

    private static void commit(ClientSession session) {
        for (int attempt = 1; ; attempt++) {
            try {
                session.commitTransaction();
                return;
            } catch (MongoException e) {
                boolean unknown =
                        e.hasErrorLabel(MongoException.UNKNOWN_TRANSACTION_COMMIT_RESULT_LABEL);
                if (!unknown || attempt == COMMIT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Whether the whole transaction may be tried again: a write conflict or a change of primary.
     */
    public static boolean isTransient(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof MongoException e
                    && e.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)) {
                return true;
            }
        }
        return false;
    }
}
