package vn.motcua.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.Instance;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.record.ReadRecord;
import vn.motcua.catalog.record.RecordReader;
import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.TestServers;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** An import whose process is killed half-way, by processes that can really be killed. */
class RestartedImportIT {

    private static final int LINES = 8_000;

    private final String database = "restart_" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> lines = IntStream.range(0, LINES).mapToObj(this::line).toList();
    private final Set<String> expected = expected();
    private final int taken = expected.size();

    @Test
    void goesOnWhereTheKilledInstanceWasAndEndsWithTheSameCatalogue() {
        String uri = TestServers.mongoUri(database);
        String job;
        int stored;
        try (Instance first = Instance.start(uri)) {
            job = start(publisher(first));
            await().atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> publisher(first).get(job).body().path("processed").asInt() >= 600);
            first.kill();
            stored = procedures(uri).size();
            assertThat(stored).as("killed in the middle").isBetween(400, taken - 1);
        }
        try (Instance second = Instance.start(uri)) {
            JsonNode done = awaitEnd(publisher(second), job);

            assertThat(done.path("state").asString()).as("%s", done).isEqualTo("DONE");
            assertThat(done.path("percent").asInt()).isEqualTo(100);
            assertThat(done.path("processed").asInt()).isEqualTo(LINES);
            assertThat(count(done, "created")).isEqualTo(taken);
            assertThat(count(done, "refused")).isEqualTo(LINES - taken);
            assertThat(count(done, "changed") + count(done, "unchanged")).isZero();
            assertThat(done.path("errorCount").asInt()).isEqualTo(LINES - taken);
            List<Document> found = procedures(uri);
            assertThat(found).hasSize(taken).allMatch(each -> each.getInteger("number") == 1);
            assertThat(hashes(found)).isEqualTo(expected);
            assertThat(reports(uri, job)).isEqualTo(LINES);

            JsonNode again = awaitEnd(publisher(second), start(publisher(second)));
            assertThat(count(again, "unchanged")).isEqualTo(taken);
            assertThat(count(again, "created") + count(again, "changed")).isZero();
            assertThat(procedures(uri)).hasSize(taken);
        }
    }

    /** Every fiftieth has no usable code, every fortieth the code of the line before. */
    private String line(int i) {
        String code = "9.%06d".formatted(i % 40 == 20 ? i - 1 : i);
        return """
        {"code":"$code","name":"Cấp giấy phép $code","executionLevel":"Cấp Xã",\
        "category":"Thử nghiệm","decisionNo":"1/QĐ","executionSteps":"Bước 1",\
        "executionMethods":[{"submissionMethod":"ONLINE","processingTime":5,\
        "processingTimeUnit":"WORKING_DAY","fees":[],"description":null}],\
        "executionCases":[{"name":null,"profileComponents":[{"name":"Đơn",\
        "originalQty":1,"copyQty":0}]}],"subjectTypes":["Công dân Việt Nam"],\
        "results":["Giấy phép"],"legalBases":[]}\
        """
                .replace("$code", i % 50 == 49 ? code + "-x" : code);
    }

    private Set<String> expected() {
        RecordReader reader = new RecordReader(FoldedText::slug);
        Set<String> codes = new HashSet<>();
        Set<String> hashes = new HashSet<>();
        for (String line : lines) {
            if (reader.read(line) instanceof ReadRecord.Accepted accepted
                    && codes.add(accepted.code().value())) {
                hashes.add(accepted.hash());
            }
        }
        return hashes;
    }

    private static Set<String> hashes(List<Document> procedures) {
        Set<String> hashes = new HashSet<>();
        procedures.forEach(
                each -> hashes.add(each.get("origin", Document.class).getString("recordHash")));
        return hashes;
    }

    private String start(Api publisher) {
        Api.Answer started =
                publisher.send(
                        "POST",
                        "/catalogue-imports",
                        BodyPublishers.ofString(String.join("\n", lines)),
                        "Content-Type",
                        "application/x-ndjson");
        assertThat(started.status()).as("%s", started).isEqualTo(202);
        return started.header("Location").substring("/api/v1".length());
    }

    private static JsonNode awaitEnd(Api publisher, String job) {
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(300))
                .until(() ->
                        Set.of("DONE", "FAILED")
                                .contains(publisher.get(job).body().path("state").asString()));
        return publisher.get(job).body();
    }

    private static Api publisher(Instance instance) {
        return instance.api().as(Role.CATALOG_PUBLISHER);
    }

    private static int count(JsonNode job, String figure) {
        return job.path("counts").path(figure).asInt(0);
    }

    private List<Document> procedures(String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            return database(client)
                    .getCollection(Procedure.COLLECTION)
                    .find(Filters.regex("code", "^9\\."))
                    .into(new java.util.ArrayList<>());
        }
    }

    private long reports(String uri, String job) {
        String id = job.substring(job.lastIndexOf('/') + 1);
        try (MongoClient client = MongoClients.create(uri)) {
            return database(client)
                    .getCollection(ImportedRecord.COLLECTION)
                    .countDocuments(Filters.regex("_id", "^" + id + "/"));
        }
    }

    private MongoDatabase database(MongoClient client) {
        return client.getDatabase(database);
    }
}
