package vn.motcua.platform.mongo;

import com.mongodb.MongoCommandException;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.util.List;

/**
 * Makes collections and indexes while the context starts. Making an index that stands already does
 * nothing, so instances that start together do not disturb one another.
 */
class IndexBuilder implements InitializingBean {

    private static final int NAMESPACE_EXISTS = 48;

    private final MongoTemplate mongo;
    private final List<Indexes> indexes;

    IndexBuilder(MongoTemplate mongo, List<Indexes> indexes) {
        this.mongo = mongo;
        this.indexes = indexes;
    }

    @Override
    public void afterPropertiesSet() {
        for (Indexes each : indexes) {
            createCollection(each.collection());
            each.definitions()
                    .forEach(index -> mongo.indexOps(each.collection()).createIndex(index));
        }
    }

    private void createCollection(String name) {
        try {
            if (!mongo.collectionExists(name)) {
                mongo.createCollection(name);
            }
        } catch (DataAccessException e) {
            boolean made =
                    e.getCause() instanceof MongoCommandException c
                            && c.getErrorCode() == NAMESPACE_EXISTS;
            if (!made) {
                throw e;
            }
        }
    }
}
