package vn.motcua.platform.sample;

import org.springframework.stereotype.Component;

import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkHandler;
import vn.motcua.platform.work.WorkResults;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Does works together and remembers with which; those about refused subjects fail. */
@Component
public class Bundles implements WorkHandler {

    /** The subjects of each batch. */
    public final List<List<String>> seen = new CopyOnWriteArrayList<>();

    /** Subjects that fail for now. */
    public final Set<String> refused = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return "bundle";
    }

    @Override
    public int atOnce() {
        return 4;
    }

    @Override
    public void performAll(List<Work> works, WorkResults results) {
        seen.add(works.stream().map(Work::subject).toList());
        works.stream()
                .filter(work -> refused.contains(work.subject()))
                .forEach(work -> results.failed(work, new IllegalStateException("refused")));
    }

    @Override
    public Duration retryAfter(int attempts) {
        return Duration.ZERO;
    }

    /** How often a subject was tried. */
    public long tries(String subject) {
        return seen.stream().filter(batch -> batch.contains(subject)).count();
    }
}
