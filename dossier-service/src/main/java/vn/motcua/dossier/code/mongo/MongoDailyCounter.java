package vn.motcua.dossier.code.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import vn.motcua.dossier.code.DailyCounter;

import java.time.Clock;
import java.time.LocalDate;

/** One document for each unit and day, counted up by the server. */
class MongoDailyCounter implements DailyCounter {

    private final MongoOperations mongo;
    private final Clock clock;

    MongoDailyCounter(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public long next(String agency, LocalDate date) {
        Query counter = query(where("_id").is(agency + "/" + date));
        try {
            return increment(counter);
        } catch (DuplicateKeyException theFirstOfTheDayCameTwice) {
            return increment(counter);
        }
    }

    private long increment(Query counter) {
        Update update = new Update().inc("number", 1L).set("usedAt", clock.instant());
        FindAndModifyOptions options = FindAndModifyOptions.options().upsert(true).returnNew(true);
        CodeCounter counted = mongo.findAndModify(counter, update, options, CodeCounter.class);
        if (counted == null) {
            throw new IllegalStateException("the server returned no counter");
        }
        return counted.number();
    }
}
