package vn.motcua.catalog.agency;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.motcua.catalog.calendar.WorkingCalendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The stored agencies. */
@Repository
public class Agencies {

    private final MongoTemplate mongo;

    Agencies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** The agency of an id, or of a code that it has or had. */
    public Optional<Agency> find(String idOrCode) {
        return Optional.ofNullable(mongo.findById(idOrCode, Agency.class))
                .or(() -> one(where("details.code").is(idOrCode)))
                .or(() -> one(where("details.formerCodes").is(idOrCode)));
    }

    /** Whether there is or was an agency with this id. */
    public boolean exists(String id) {
        return mongo.exists(query(where("_id").is(id)), Agency.class);
    }

    /** Whether an id is an agency that exists on a day. */
    public boolean inForce(String id, LocalDate day) {
        return Optional.ofNullable(mongo.findById(id, Agency.class))
                .filter(agency -> agency.details().inForceOn(day))
                .isPresent();
    }

    /** Whether another agency has the code on a day or will have it then. */
    public boolean hasCode(String code, String otherThan, LocalDate day) {
        Criteria lasting =
                new Criteria()
                        .orOperator(
                                where("details.validTo").is(null),
                                where("details.validTo").gte(day));
        Criteria taken = where("details.code").is(code).and("_id").ne(otherThan);
        return mongo.exists(query(new Criteria().andOperator(taken, lasting)), Agency.class);
    }

    /** Whether there is a working calendar with this id. */
    public boolean hasCalendar(String id) {
        return mongo.exists(query(where("_id").is(id)), WorkingCalendar.class);
    }

    /**
     * The agencies right below one, in the order of their ids.
     *
     * @param parent null for the top of the tree
     * @param after id that the page before ended with
     */
    public List<Agency> below(@Nullable String parent, @Nullable String after, int limit) {
        Criteria which = where("details.parent").is(parent);
        if (after != null) {
            which = which.and("_id").gt(after);
        }
        return mongo.find(query(which).with(Sort.by("id")).limit(limit), Agency.class);
    }

    /** How many agencies are right below one. */
    public long countBelow(String id) {
        return mongo.count(query(where("details.parent").is(id)).limit(1_000), Agency.class);
    }

    /** The agencies from the top of the tree down to one, itself included. */
    public List<Agency> path(Agency agency) {
        SequencedMap<String, Agency> path = new LinkedHashMap<>();
        for (Agency step = agency; step != null && !path.containsKey(step.id()); ) {
            path.putFirst(step.id(), step);
            @Nullable String parent = step.details().parent();
            step = parent == null ? null : mongo.findById(parent, Agency.class);
        }
        return List.copyOf(path.values());
    }

    private Optional<Agency> one(Criteria which) {
        Query query = query(which).with(Sort.by(Sort.Direction.DESC, "details.validFrom")).limit(1);
        return mongo.find(query, Agency.class).stream().findFirst();
    }
}
