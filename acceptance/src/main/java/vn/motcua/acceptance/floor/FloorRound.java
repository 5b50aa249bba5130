package vn.motcua.acceptance.floor;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** One round: every connection lives one dossier after another until the time is over. */
final class FloorRound {

    private static final List<String> COMMANDS = List.of("submitted", "accepted", "resolved");
    private static final Duration DRAIN = Duration.ofSeconds(60);

    private final MongoClient client;
    private final MongoCollection<Document> dossiers;
    private final MongoCollection<Document> journal;
    private final KafkaProducer<String, String> producer;
    private final String topic;
    private final Marks marks;
    private final AtomicLong sent = new AtomicLong();
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

    FloorRound(
            MongoClient client,
            MongoDatabase database,
            KafkaProducer<String, String> producer,
            String topic) {
        this.client = client;
        this.dossiers = database.getCollection("dossiers");
        this.journal = database.getCollection("journal");
        this.producer = producer;
        this.topic = topic;
        this.marks = new Marks(journal);
    }

    FloorResult run(int connections, Duration duration) throws InterruptedException {
        Thread marker = Thread.ofPlatform().name("marks").start(marks);
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Thread> workers =
                IntStream.range(0, connections)
                        .mapToObj(i -> Thread.ofPlatform().name("life-" + i).start(() -> live(end)))
                        .toList();
        for (Thread worker : workers) {
            worker.join();
        }
        awaitMarks();
        long elapsed = System.nanoTime() - start;
        marker.interrupt();
        marker.join();
        return FloorResult.of(nanos, elapsed, failures);
    }

    private void live(long end) {
        while (System.nanoTime() < end && failures.isEmpty()) {
            long start = System.nanoTime();
            try {
                life("d-" + UUID.randomUUID());
                nanos.add(System.nanoTime() - start);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
    }

    private void life(String id) {
        command(id, 1, "drafted");
        for (int i = 0; i < COMMANDS.size(); i++) {
            command(id, i + 2L, COMMANDS.get(i));
        }
        if (dossiers.find(new Document("_id", id)).first() == null) {
            throw new IllegalStateException("A stored dossier cannot be read");
        }
    }

    private void command(String id, long version, String stage) {
        Document aggregate = FloorDocuments.aggregate(id, version, stage);
        Document entry = FloorDocuments.entry(id, version, stage);
        try (ClientSession session = client.startSession()) {
            session.withTransaction(() -> store(session, aggregate, entry, version));
        }
        sent.incrementAndGet();
        String key = entry.getString("_id");
        var _ =
                producer.send(
                        new ProducerRecord<>(topic, id, entry.getString("data")),
                        (metadata, failure) -> {
                            if (failure != null) {
                                failures.add(failure);
                            } else {
                                marks.acknowledge(key);
                            }
                        });
    }

    private boolean store(ClientSession session, Document aggregate, Document entry, long version) {
        if (version == 1) {
            dossiers.insertOne(session, aggregate);
        } else {
            Document expected =
                    new Document("_id", aggregate.get("_id")).append("version", version - 1);
            if (dossiers.replaceOne(session, expected, aggregate).getModifiedCount() != 1) {
                throw new IllegalStateException("Compare-and-set found another version");
            }
        }
        journal.insertOne(session, entry);
        return true;
    }

    private void awaitMarks() {
        long end = System.nanoTime() + DRAIN.toNanos();
        while (marks.marked() < sent.get() && failures.isEmpty()) {
            if (System.nanoTime() > end) {
                failures.add(new IllegalStateException("Events were not marked within " + DRAIN));
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
    }
}
