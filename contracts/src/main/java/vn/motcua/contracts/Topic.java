package vn.motcua.contracts;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/**
 * A Kafka topic as its owner has to create it.
 *
 * @param name with the version of its format, {@code motcua.dossier.v1}
 * @param partitions fixed for the life of the version, because keys are spread by it
 * @param retention how long records are kept; null for a compacted topic, which keeps the last
 *     record of each key
 */
public record Topic(String name, int partitions, @Nullable Duration retention) {

    /** Whether the topic keeps the last record of each key for ever. */
    public boolean compacted() {
        return retention == null;
    }
}
