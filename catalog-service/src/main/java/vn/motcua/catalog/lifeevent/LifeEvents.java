package vn.motcua.catalog.lifeevent;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.motcua.catalog.sheet.Audience;
import vn.motcua.platform.mongo.Indexes;

import java.util.List;

/** The stored life events. */
@Repository
public class LifeEvents {

    private static final int ALL = 200;

    private final MongoTemplate mongo;

    LifeEvents(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** All of them, or those of one side of the portal, in their order. */
    public List<LifeEvent> all(@Nullable Audience audience) {
        Query which = audience == null ? new Query() : query(where("audience").is(audience));
        return mongo.find(which.with(Sort.by("audience", "position")).limit(ALL), LifeEvent.class);
    }

    /** Stores one in the place of the one with its id. */
    public void put(LifeEvent event) {
        mongo.save(event);
    }

    /** What the list needs. */
    @Configuration(proxyBeanMethods = false)
    static class LifeEventIndexes {

        @Bean
        Indexes indexesOfLifeEvents() {
            return Indexes.of(
                    LifeEvent.COLLECTION,
                    new Index("audience", Direction.ASC).on("position", Direction.ASC));
        }
    }
}
