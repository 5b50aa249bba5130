package vn.motcua.platform.command;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;

import org.bson.Document;
import org.springframework.dao.OptimisticLockingFailureException;

import vn.motcua.platform.mongo.Transaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes to several collections that belong together, mapped already, with one call for each. */
final class Writes {

    private final Map<Class<?>, List<WriteModel<Document>>> models = new LinkedHashMap<>();

    /** The writes of all of them, as if they were one. */
    static Writes of(Collection<Writes> all) {
        Writes together = new Writes();
        for (Writes each : all) {
            each.models.forEach((type, models) -> models.forEach(m -> together.add(type, m)));
        }
        return together;
    }

    void add(Class<?> type, WriteModel<Document> model) {
        models.computeIfAbsent(type, _ -> new ArrayList<>()).add(model);
    }

    /** How many they are. */
    int size() {
        return models.values().stream().mapToInt(List::size).sum();
    }

    /**
     * Sends them.
     *
     * @throws OptimisticLockingFailureException when a document to be changed is no longer there as
     *     it was read
     */
    void within(Transaction transaction) {
        models.forEach((type, writes) -> {
            long changed = writes.stream().filter(UpdateOneModel.class::isInstance).count();
            if (transaction.write(type, writes).getMatchedCount() != changed) {
                throw new OptimisticLockingFailureException("An aggregate has changed meanwhile");
            }
        });
    }
}
