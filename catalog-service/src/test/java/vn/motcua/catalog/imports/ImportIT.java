package vn.motcua.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;

import tools.jackson.databind.JsonNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.NationalCatalogue;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** With an installation of its own: what others look for is not among thousands more. */
@MotcuaIntegrationTest(properties = "motcua.test.installation=whole-catalogue")
@DirtiesContext
class ImportIT {

    @LocalServerPort int port;

    @Test
    void importsTheWholeCatalogueOnceAndFindsInIt() throws FileNotFoundException {
        Path file = NationalCatalogue.file();
        Api publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);
        JsonNode first = imported(publisher, file);
        assertThat(first.path("state").asString()).as("%s", first).isEqualTo("DONE");
        assertThat(first.path("total").asInt()).isEqualTo(5_071);
        assertThat(counts(first, "created") + counts(first, "changed") + counts(first, "kept"))
                .isEqualTo(5_068);
        assertThat(counts(first, "refused")).isEqualTo(3);
        assertThat(first.path("errors")).hasSize(3);

        JsonNode second = imported(publisher, file);
        assertThat(counts(second, "created") + counts(second, "changed")).isZero();
        assertThat(counts(second, "unchanged") + counts(second, "kept")).isEqualTo(5_068);
        assertThat(counts(second, "kept")).isEqualTo(counts(first, "kept"));

        Api anybody = Api.of(port);
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() ->
                        assertThat(first(anybody, "hang%20hai%20thuyen%20vien")).isNotEmpty());
        assertThat(first(anybody, "dang%20ky%20khai%20sinh")).isEqualTo("1.001193");
        assertThat(first(anybody, "doi%20giay%20phep%20lai%20xe")).isEqualTo("3.000347");
        assertThat(first(anybody, "tro%20cap%20that%20nghiep")).isEqualTo("1.014748");
        assertThat(first(anybody, "l%C3%BD%20l%E1%BB%8Bch%20t%C6%B0%20ph%C3%A1p"))
                .isEqualTo("3.000333");
        assertThat(first(anybody, "dang%20ky%20ket%20hon")).isEqualTo("1.000894");
        reports(publisher, first);
    }

    @Test
    void tellsWhyAFileCannotBeImported() throws IOException {
        Api publisher = Api.of(port).as(Role.CATALOG_PUBLISHER);

        assertThat(failure(publisher, cutOff())).isEqualTo("CAT-0120");
        assertThat(failure(publisher, new byte[0])).isEqualTo("CAT-0122");
        Api.Answer unknown = publisher.get("/catalogue-imports/none");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.body().path("code").asString()).isEqualTo("MC-0024");
    }

    private static byte[] cutOff() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"ma\":\"1.000001\"}\n".getBytes(StandardCharsets.UTF_8));
        }
        return Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
    }

    /** The code by which it is refused, at once or by the job. */
    private static String failure(Api publisher, byte[] file) {
        Api.Answer started = posted(publisher, BodyPublishers.ofByteArray(file));
        JsonNode told =
                started.status() == 202
                        ? ended(publisher, started).path("failure")
                        : started.body();
        return told.path("code").asString("");
    }

    private static void reports(Api publisher, JsonNode job) {
        String path = "/catalogue-imports/" + job.path("id").asString() + "/records";
        JsonNode refused = publisher.get(path + "?outcome=REFUSED").body();
        assertThat(refused.path("items")).hasSize(3);
        assertThat(refused.path("items").get(0).path("refusal").path("code").asString())
                .startsWith("CAT-01");
        JsonNode thousands = publisher.get(path + "?finding=FEE_IN_THOUSANDS&limit=5").body();
        assertThat(thousands.path("items")).hasSize(5);
        assertThat(thousands.path("nextCursor").asString("")).isNotEmpty();
    }

    private static String first(Api anybody, String words) {
        return anybody.get("/procedures?limit=5&q=" + words)
                .body()
                .path("items")
                .path(0)
                .path("code")
                .asString("");
    }

    private static JsonNode imported(Api publisher, Path file) throws FileNotFoundException {
        Api.Answer started = posted(publisher, BodyPublishers.ofFile(file));
        assertThat(started.status()).as("%s", started).isEqualTo(202);
        return ended(publisher, started);
    }

    private static Api.Answer posted(Api publisher, BodyPublisher file) {
        return publisher.send(
                "POST", "/catalogue-imports", file, "Content-Type", "application/gzip");
    }

    private static JsonNode ended(Api publisher, Api.Answer started) {
        String job = started.header("Location").substring("/api/v1".length());
        await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    String state = publisher.get(job).body().path("state").asString();
                    return state.equals("DONE") || state.equals("FAILED");
                });
        return publisher.get(job).body();
    }

    private static int counts(JsonNode job, String figure) {
        return job.path("counts").path(figure).asInt(0);
    }
}
