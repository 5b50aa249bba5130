package vn.motcua.stats.agency;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The copied tree. */
@Component
public class Agencies {

    /** Deeper than any tree of agencies: ministry, department, province, commune, branch. */
    private static final int DEEPEST = 10;

    private final MongoTemplate mongo;

    Agencies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<AgencyCopy> find(String id) {
        return Optional.ofNullable(mongo.findById(id, AgencyCopy.class));
    }

    /** An agency and all below it, level by level. */
    public List<String> subtree(String root) {
        List<String> all = new ArrayList<>(List.of(root));
        List<String> level = List.of(root);
        for (int depth = 0; !level.isEmpty() && depth < DEEPEST; depth++) {
            level = children(level);
            all.addAll(level);
        }
        return all;
    }

    private List<String> children(List<String> parents) {
        return mongo.find(query(where("parent").in(parents)), AgencyCopy.class).stream()
                .map(AgencyCopy::id)
                .toList();
    }
}
