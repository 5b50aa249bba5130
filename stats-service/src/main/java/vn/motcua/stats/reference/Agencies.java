package vn.motcua.stats.reference;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tree of agencies as catalog-service tells it. */
@Component
public class Agencies {

    private final MongoTemplate mongo;

    Agencies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The agency of a code in force, else of one it had before, else of an id. */
    public Optional<AgencyCopy> find(String code) {
        List<AgencyCopy> named = mongo.find(query(where("codes").is(code)), AgencyCopy.class);
        return named.stream()
                .filter(agency -> agency.code().equals(code))
                .findFirst()
                .or(() -> named.stream().findFirst())
                .or(() -> Optional.ofNullable(mongo.findById(code, AgencyCopy.class)));
    }

    /** The ids of an agency, of all below it, and of those that any of them has taken over. */
    public Set<String> subtree(AgencyCopy root) {
        Set<String> found = new HashSet<>(Set.of(root.id()));
        Collection<String> level = found;
        while (!level.isEmpty()) {
            level = next(level).stream().filter(found::add).toList();
        }
        return found;
    }

    private List<String> next(Collection<String> ids) {
        List<String> known = List.copyOf(ids);
        Query below =
                query(
                        new Criteria()
                                .orOperator(
                                        where("parent").in(known), where("successor").in(known)));
        below.fields().include("_id");
        return mongo.find(below, org.bson.Document.class, AgencyCopy.COLLECTION).stream()
                .map(document -> document.getString("_id"))
                .toList();
    }
}
