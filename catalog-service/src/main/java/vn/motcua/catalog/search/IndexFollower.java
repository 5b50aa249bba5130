package vn.motcua.catalog.search;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.changestream.ChangeStreamDocument;

import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureStatus;
import vn.motcua.catalog.procedure.Procedures;
import vn.motcua.platform.mongo.Outage;
import vn.motcua.platform.time.LegalClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Builds the index of this instance and lets it follow the collection: the change stream is opened
 * first, then everything is read, so that nothing falls between. A stream that breaks goes on from
 * its last token; one that cannot, or a database that forgot the token, is a reason to read all
 * again. Ready means built once.
 */
class IndexFollower implements SmartLifecycle, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 500;

    /** A stream that is waited on is woken by everything that its server writes. */
    private static final Duration LOOKS = Duration.ofMillis(300);

    private static final Duration FAILED = Duration.ofSeconds(2);

    private final MongoTemplate mongo;
    private final Procedures procedures;
    private final ProcedureIndex index;
    private final LegalClock clock;
    private CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;
    private @Nullable BsonDocument token;
    private volatile boolean built;
    private LocalDate day;

    IndexFollower(
            MongoTemplate mongo, Procedures procedures, ProcedureIndex index, LegalClock clock) {
        this.mongo = mongo;
        this.procedures = procedures;
        this.index = index;
        this.clock = clock;
        this.day = clock.today();
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("search-index").start(this::run);
    }

    @Override
    public void stop() {
        stopped.countDown();
        Thread follower = thread;
        thread = null;
        try {
            if (follower != null) {
                follower.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public Health health() {
        return built
                ? Health.up().build()
                : Health.outOfService().withDetail("reason", "building the search index").build();
    }

    private boolean running() {
        return stopped.getCount() > 0;
    }

    private void run() {
        while (running()) {
            try {
                follow();
            } catch (RuntimeException e) {
                LOG.warn("The search index cannot follow now: {}", e.toString());
                if (!Outage.is(e)) {
                    token = null;
                }
                pause(FAILED);
            }
        }
    }

    private void pause(Duration length) {
        try {
            boolean stop = stopped.await(length.toMillis(), TimeUnit.MILLISECONDS);
            LOG.trace("Paused, stopped: {}", stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }

    private void follow() {
        try (MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes = watch().cursor()) {
            if (token == null) {
                build();
                token = changes.getResumeToken();
            }
            while (running()) {
                Set<String> codes = next(changes);
                LocalDate today = clock.today();
                if (!today.equals(day)) {
                    codes.addAll(changing(day, today));
                    day = today;
                }
                update(codes);
                token = changes.getResumeToken();
                if (codes.isEmpty()) {
                    pause(LOOKS);
                }
            }
        }
    }

    private ChangeStreamIterable<Document> watch() {
        BsonDocument known = token;
        ChangeStreamIterable<Document> stream =
                mongo.getCollection(Procedure.COLLECTION)
                        .watch(List.of(Aggregates.project(Projections.include("documentKey"))))
                        .batchSize(BATCH)
                        .maxAwaitTime(1, TimeUnit.MILLISECONDS);
        return known == null ? stream : stream.resumeAfter(known);
    }

    private static Set<String> next(
            MongoChangeStreamCursor<ChangeStreamDocument<Document>> changes) {
        Set<String> codes = new LinkedHashSet<>();
        do {
            ChangeStreamDocument<Document> change = changes.tryNext();
            BsonDocument key = change == null ? null : change.getDocumentKey();
            if (key != null) {
                codes.add(code(key.getString("_id").getValue()));
            }
        } while (changes.available() > 0 && codes.size() < BATCH);
        return codes;
    }

    private static String code(String id) {
        return id.substring(0, id.indexOf('@'));
    }

    /** A clock that was moved back may call for older versions as well. */
    private List<String> changing(LocalDate before, LocalDate now) {
        LocalDate earlier = now.isAfter(before) ? before : now;
        LocalDate later = now.isAfter(before) ? now : before;
        List<String> codes = new ArrayList<>(procedures.beginning(earlier, later));
        codes.addAll(procedures.ending(earlier, later));
        return codes;
    }

    private void build() {
        long start = System.nanoTime();
        day = clock.today();
        Set<String> codes = new LinkedHashSet<>();
        List<Entry> batch = new ArrayList<>();
        try (Stream<Procedure> found = procedures.overview()) {
            found.filter(procedure -> !procedure.effectiveFrom().isAfter(day))
                    .filter(procedure -> codes.add(procedure.code()))
                    .filter(this::offered)
                    .forEach(procedure -> add(batch, procedure));
        }
        index.put(batch);
        index.refresh();
        built = true;
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        LOG.info("Search index of {} procedures built in {} ms", index.size(), millis);
    }

    private void add(List<Entry> batch, Procedure procedure) {
        batch.add(Entry.of(procedure, day));
        if (batch.size() == BATCH) {
            index.put(batch);
            batch.clear();
        }
    }

    private void update(Collection<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        Map<String, Procedure> current = procedures.overview(codes, day);
        List<Entry> entries =
                current.values().stream()
                        .filter(this::offered)
                        .map(procedure -> Entry.of(procedure, day))
                        .toList();
        Set<String> gone = new LinkedHashSet<>(codes);
        entries.forEach(entry -> gone.remove(entry.summary().code()));
        index.put(entries);
        index.remove(gone);
        index.refresh();
    }

    private boolean offered(Procedure procedure) {
        return procedure.statusOn(day) != ProcedureStatus.WITHDRAWN;
    }
}
