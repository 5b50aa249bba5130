package vn.motcua.acceptance.floor;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;

import org.bson.Document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Marks acknowledged entries with the next position, many in one write; a lost mark is found again,
 * so w=1 is enough.
 */
final class Marks implements Runnable {

    private static final int BATCH = 500;

    private final BlockingQueue<String> acknowledged = new LinkedBlockingQueue<>();
    private final MongoCollection<Document> journal;
    private volatile long marked;

    Marks(MongoCollection<Document> journal) {
        this.journal = journal.withWriteConcern(WriteConcern.W1);
    }

    void acknowledge(String entry) {
        acknowledged.add(entry);
    }

    long marked() {
        return marked;
    }

    @Override
    public void run() {
        List<String> batch = new ArrayList<>(BATCH);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                batch.clear();
                String first = acknowledged.poll(50, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    acknowledged.drainTo(batch, BATCH - 1);
                    mark(batch);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void mark(List<String> batch) {
        List<UpdateOneModel<Document>> updates = new ArrayList<>(batch.size());
        long position = marked;
        for (String entry : batch) {
            position++;
            updates.add(
                    new UpdateOneModel<>(
                            new Document("_id", entry),
                            new Document("$set", new Document("position", position))));
        }
        journal.bulkWrite(updates, new BulkWriteOptions().ordered(false));
        marked = position;
    }
}
