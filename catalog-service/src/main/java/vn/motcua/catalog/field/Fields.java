package vn.motcua.catalog.field;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.contracts.LocalizedText;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The stored fields. They are few, and imports add to them. */
@Repository
public class Fields {

    private static final int ALL = 2_000;
    private static final Pattern CODE_BEHIND = Pattern.compile("\\s*\\([A-Z]\\d{2}-.*\\)$");

    private final MongoTemplate mongo;

    Fields(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** All of them, by name. */
    public List<Field> all() {
        return mongo.find(new Query().with(Sort.by("nameKey")).limit(ALL), Field.class);
    }

    /** Stores a field once; one that is there stays as it is. */
    public void addIfNew(String id, @Nullable String code, LocalizedText name) {
        try {
            mongo.insert(new Field(id, code, name, FoldedText.slug(name.vi()), Field.SCHEMA));
        } catch (DuplicateKeyException e) {
            return;
        }
    }

    /** Finds the id of a field by its Vietnamese name, and adds the field where it is new. */
    public Function<String, String> idsByName() {
        Map<String, String> known = new ConcurrentHashMap<>();
        all().forEach(field -> known.put(field.nameKey(), field.id()));
        return name -> {
            String bare = CODE_BEHIND.matcher(name).replaceAll("");
            return known.computeIfAbsent(
                    FoldedText.slug(bare),
                    key -> {
                        addIfNew(key, null, LocalizedText.untranslated(bare));
                        return key;
                    });
        };
    }

    /** Whether there is a field with this id. */
    public boolean exists(String id) {
        return mongo.exists(query(where("_id").is(id)), Field.class);
    }
}
