package vn.motcua.platform.mongo;

import org.springframework.data.mongodb.core.index.IndexDefinition;

import java.util.List;

/**
 * The indexes that one feature needs on one collection. A service declares a bean of these for each
 * collection; they are made before it serves, because a transaction that meets a catalogue change
 * fails.
 */
public record Indexes(String collection, List<IndexDefinition> definitions) {

    public Indexes {
        definitions = List.copyOf(definitions);
    }

    /** Indexes of a collection, in the order they are made. */
    public static Indexes of(String collection, IndexDefinition... definitions) {
        return new Indexes(collection, List.of(definitions));
    }
}
