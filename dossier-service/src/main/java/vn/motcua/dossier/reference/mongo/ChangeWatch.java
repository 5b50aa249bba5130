package vn.motcua.dossier.reference.mongo;

import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.changestream.ChangeStreamDocument;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.dossier.reference.LocalCopy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Empties the caches of this instance soon after any instance has written a copy. While the stream
 * cannot be read, caches are emptied every second, so that nothing stays old.
 */
class ChangeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);

    /** A stream that is waited on is woken by everything that its server writes. */
    private static final Duration LOOKS = Duration.ofMillis(200);

    private static final Duration FAILED = Duration.ofSeconds(1);

    private final MongoTemplate mongo;
    private final Map<String, LocalCopy> copies;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Thread watcher = Thread.currentThread();

    ChangeWatch(MongoTemplate mongo, List<LocalCopy> copies) {
        this.mongo = mongo;
        this.copies =
                copies.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        LocalCopy::collection, Function.identity()));
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        watcher = Thread.ofPlatform().name("reference-watch").daemon().start(this::watch);
    }

    @Override
    public void stop() {
        stopped.countDown();
        watcher.interrupt();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void watch() {
        List<Bson> ours = List.of(Aggregates.match(Filters.in("ns.coll", copies.keySet())));
        while (isRunning()) {
            try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes =
                    mongo.getDb().watch(ours).maxAwaitTime(1, TimeUnit.MILLISECONDS).cursor()) {
                forgetAll();
                while (!pause(LOOKS)) {
                    forgetChanged(changes);
                }
            } catch (RuntimeException e) {
                if (isRunning()) {
                    LOG.warn(
                            "The copies cannot be watched now, so nothing is cached: {}",
                            e.toString());
                    forgetAll();
                    var _ = pause(FAILED);
                }
            }
        }
    }

    private void forgetChanged(MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes) {
        ChangeStreamDocument<Document> change = changes.tryNext();
        while (change != null) {
            var namespace = change.getNamespace();
            LocalCopy copy = namespace == null ? null : copies.get(namespace.getCollectionName());
            if (copy != null) {
                copy.forget();
            }
            change = changes.tryNext();
        }
    }

    private void forgetAll() {
        copies.values().forEach(LocalCopy::forget);
    }

    /** True once it is to stop. */
    private boolean pause(Duration length) {
        try {
            return stopped.await(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
            return true;
        }
    }
}
