package vn.motcua.stats.reference;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The procedures as catalog-service tells them. */
@Component
public class Procedures {

    private final MongoTemplate mongo;

    Procedures(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The latest version of a code. */
    public Optional<ProcedureCopy> find(String code) {
        return Optional.ofNullable(
                mongo.findOne(
                        query(where("code").is(code)).with(Sort.by(Direction.DESC, "version")),
                        ProcedureCopy.class));
    }
}
