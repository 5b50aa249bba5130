package vn.motcua.dossier.reference;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A value that is loaded when asked for and kept until it is forgotten. What was loaded before that
 * is never kept after it.
 */
final class Fresh<V> {

    private final Supplier<V> loader;
    private final AtomicLong age = new AtomicLong();
    private volatile @Nullable Held<V> held;

    Fresh(Supplier<V> loader) {
        this.loader = loader;
    }

    V get() {
        long now = age.get();
        Held<V> kept = held;
        if (kept != null && kept.age == now) {
            return kept.value;
        }
        V loaded = loader.get();
        held = new Held<>(now, loaded);
        return loaded;
    }

    void forget() {
        age.incrementAndGet();
    }

    private record Held<V>(long age, V value) {}
}
