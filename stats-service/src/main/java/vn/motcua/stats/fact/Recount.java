package vn.motcua.stats.fact;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Facts counted once more, apart from the live ones. One thread writes a recount; taking the same
 * events in again changes nothing.
 */
@Component
public class Recount {

    private final MongoTemplate mongo;

    Recount(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Takes in what events showed. */
    public void take(String recount, List<SeenDossier> seen) {
        Map<String, DossierFact> before = load(recount, seen);
        Map<String, DossierFact> after = new HashMap<>(before);
        for (SeenDossier each : seen) {
            DossierFact fact = DossierFact.after(after.get(each.state().id()), each);
            if (fact != null) {
                after.put(fact.id(), fact);
            }
        }
        BulkOperations writes = mongo.bulkOps(BulkMode.UNORDERED, RecountedFact.class);
        boolean changed = false;
        for (DossierFact fact : after.values()) {
            if (!fact.equals(before.get(fact.id()))) {
                RecountedFact written = RecountedFact.of(recount, fact);
                writes.replaceOne(
                        query(where("_id").is(written.id())),
                        written,
                        FindAndReplaceOptions.options().upsert());
                changed = true;
            }
        }
        if (changed) {
            writes.execute();
        }
    }

    /** Throws a recount away. */
    public void forget(String recount) {
        mongo.remove(all(recount), RecountedFact.class);
    }

    /** All facts of a recount. */
    static Query all(String recount) {
        return query(
                where("_id")
                        .gte(RecountedFact.id(recount, ""))
                        .lt(RecountedFact.id(recount, "\uffff")));
    }

    private Map<String, DossierFact> load(String recount, List<SeenDossier> seen) {
        List<String> ids =
                seen.stream()
                        .map(each -> RecountedFact.id(recount, each.state().id()))
                        .distinct()
                        .toList();
        return mongo.find(query(where("_id").in(ids)), RecountedFact.class).stream()
                .map(RecountedFact::fact)
                .collect(Collectors.toMap(DossierFact::id, fact -> fact));
    }
}
