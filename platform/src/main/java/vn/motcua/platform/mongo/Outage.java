package vn.motcua.platform.mongo;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;

import org.springframework.dao.DataAccessResourceFailureException;

import java.util.List;

/**
 * Tells an absent database, which passes, from a request that the database refuses, which stays
 * refused.
 */
public final class Outage {

    private static final List<Class<? extends Exception>> SIGNS =
            List.of(
                    DataAccessResourceFailureException.class,
                    MongoSocketException.class,
                    MongoTimeoutException.class,
                    MongoNotPrimaryException.class,
                    MongoNodeIsRecoveringException.class,
                    MongoWriteConcernException.class,
                    MongoInterruptedException.class);

    private Outage() {}

    /** Whether the failure says that the database is away, not that the request is wrong. */
    public static boolean is(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (isSign(t)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(Throwable t) {
        return SIGNS.stream().anyMatch(sign -> sign.isInstance(t));
    }
}
