package vn.motcua.platform.work;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What became of works that were done together; may be told by several threads. What is not named
 * is done.
 */
public final class WorkResults {

    private final Map<String, RuntimeException> failures = new ConcurrentHashMap<>();
    private final Set<String> stored = ConcurrentHashMap.newKeySet();

    /** This attempt failed. */
    public void failed(Work work, RuntimeException why) {
        failures.put(work.id(), why);
    }

    /** It is done, and the handler has stored that with its effect. */
    public void stored(Work work) {
        stored.add(work.id());
    }

    void failedUnlessNamed(List<Work> works, RuntimeException why) {
        works.stream()
                .filter(work -> !stored.contains(work.id()))
                .forEach(work -> failures.putIfAbsent(work.id(), why));
    }

    @Nullable RuntimeException failure(Work work) {
        return failures.get(work.id());
    }

    /** Those that are done and have to be marked yet. */
    List<Work> toMark(List<Work> works) {
        return works.stream()
                .filter(work -> !stored.contains(work.id()) && !failures.containsKey(work.id()))
                .toList();
    }
}
