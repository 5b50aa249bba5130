package vn.motcua.stats.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;

import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import vn.motcua.contracts.Channel;
import vn.motcua.stats.Life;
import vn.motcua.stats.StatsTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

@StatsTest
class ComparingIT {

    private static final int DOSSIERS = 2_500;

    @Autowired private FactBook book;
    @Autowired private Recount recount;
    @Autowired private MongoTemplate mongo;

    @Value("${spring.mongodb.uri}")
    private String uri;

    /** What a cursor brings at a time has to fit in the heap beside everything else. */
    @Test
    void readsInBatchesOfAThousandAtTheMost() {
        List<String> collections = List.of(DossierFact.COLLECTION, Cell.COLLECTION);
        collections.forEach(each -> mongo.remove(query(where("_id").gte("")), each));
        List<SeenDossier> events =
                IntStream.range(0, DOSSIERS)
                        .mapToObj(i -> life("d" + i).submitted().events())
                        .flatMap(List::stream)
                        .toList();
        book.take(events);
        recount.take("again", events);
        Queue<Integer> batches = new ConcurrentLinkedQueue<>();

        try (MongoClient client = client(new BatchSizes(batches))) {
            var factory = new SimpleMongoClientDatabaseFactory(client, mongo.getDb().getName());
            MongoTemplate watched = new MongoTemplate(factory, mongo.getConverter());
            Comparison found = new Comparing(watched, factory).compare("again", true);
            assertThat(found.equal()).isTrue();
            assertThat(found.dossiers()).isEqualTo(DOSSIERS);
        }

        assertThat(new ArrayList<>(batches)).contains(1_000).allMatch(size -> size <= 1_000);
    }

    private static Life life(String id) {
        return Life.draft(id, "1.004222", Channel.ONLINE, "2026-05-04T02:00:00Z");
    }

    private MongoClient client(CommandListener listener) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(uri))
                        .addCommandListener(listener)
                        .build());
    }

    private record BatchSizes(Queue<Integer> sizes) implements CommandListener {

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            BsonDocument cursor =
                    event.getResponse().getDocument("cursor", new BsonDocument()).asDocument();
            for (String batch : List.of("firstBatch", "nextBatch")) {
                sizes.add(cursor.getArray(batch, new BsonArray()).size());
            }
        }
    }
}
