package vn.motcua.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Imports over HTTP, as a publisher or an operator sends them. */
public final class Imports {

    private final Api api;

    public Imports(Api api) {
        this.api = api;
    }

    /** A clean record of the national catalogue, on one line. */
    public static String record(String code, String name) {
        return """
        {"code":"$code","name":"$name","executionLevel":"Cấp Xã","category":"Thử nghiệm",\
        "decisionNo":"1/QĐ","executionSteps":"Bước 1",\
        "executionMethods":[{"submissionMethod":"ONLINE","processingTime":5,\
        "processingTimeUnit":"WORKING_DAY","fees":[],"description":null}],\
        "executionCases":[{"name":null,"profileComponents":[{"name":"Đơn",\
        "originalQty":1,"copyQty":0}]}],"subjectTypes":["Công dân Việt Nam"],\
        "results":["Giấy phép"],"legalBases":[]}\
        """
                .replace("$code", code)
                .replace("$name", name);
    }

    /** Imports lines and waits for the end: the job as it is then. */
    public JsonNode imported(String... lines) {
        return awaitEnd(start(String.join("\n", lines)));
    }

    /** Sends a file of lines. */
    public Api.Answer start(String file, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/x-ndjson"));
        all.addAll(List.of(headers));
        return api.send(
                "POST",
                "/catalogue-imports",
                BodyPublishers.ofString(file),
                all.toArray(String[]::new));
    }

    /** The job once it is done or given up. */
    public JsonNode awaitEnd(Api.Answer started) {
        String path = path(started);
        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofMillis(100))
                .until(() ->
                        Set.of("DONE", "FAILED")
                                .contains(api.get(path).body().path("state").asString()));
        return api.get(path).body();
    }

    /** Where the job of an import can be read. */
    public static String path(Api.Answer started) {
        assertThat(started.status()).as("%s", started).isEqualTo(202);
        return started.header("Location").substring("/api/v1".length());
    }

    /** The reports about an import's records, from all pages. */
    public List<JsonNode> records(JsonNode job, String query) {
        return api.items("/catalogue-imports/" + job.path("id").asString() + "/records" + query);
    }
}
