package vn.motcua.catalog.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.completion.Publishing;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.MovableLegalClock;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Versions and the days they hold; each test takes a seeded procedure of its own. */
@MotcuaIntegrationTest
class VersionsIT {

    @LocalServerPort int port;

    @Autowired MovableLegalClock clock;

    private Api anybody;
    private Api publisher;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
        publisher = anybody.as(Role.CATALOG_PUBLISHER);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void changesTheVersionOnItsFirstDayAndNotBefore() {
        LocalDate firstDay = clock.today().plusDays(40);
        Api.Answer before = anybody.get("/procedures/1.004222");
        Api.Answer done = complete("1.004222", before.etag(), firstDay, "H50.28.34");
        assertThat(done.status()).as("%s", done).isEqualTo(201);
        assertThat(done.header("Location")).isEqualTo("/api/v1/procedures/1.004222?version=2");

        assertThat(anybody.get("/procedures/1.004222").etag()).isEqualTo(before.etag());
        assertThat(version(anybody.get("/procedures/1.004222?version=2"))).isEqualTo(2);
        clock.moveTo(firstDay.minusDays(1).atTime(23, 59, 50));
        assertThat(version(anybody.get("/procedures/1.004222"))).isEqualTo(1);
        clock.moveTo(firstDay.atStartOfDay());
        assertThat(version(anybody.get("/procedures/1.004222"))).isEqualTo(2);
        assertThat(anybody.get("/procedures/1.004222", "If-None-Match", before.etag()).status())
                .isEqualTo(200);
        assertThat(version(anybody.get("/procedures/1.004222?version=1"))).isEqualTo(1);
        await("the index follows the calendar")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(
                                        anybody.get("/procedures?q=1.004222")
                                                .body()
                                                .at("/items/0/version")
                                                .asInt())
                                .isEqualTo(2));
        JsonNode versions = anybody.get("/procedures/1.004222/versions").body();
        assertThat(versions.at("/versions/0/version").asInt()).isEqualTo(2);
        assertThat(versions.path("versions")).hasSize(2);
    }

    @Test
    void countsTheFormsOfAProcedure() {
        Api.Answer first = anybody.get("/procedures/1.001612/form");
        Api.Answer read = anybody.get("/procedures/1.001612");
        Api.Answer done = complete("1.001612", read.etag(), clock.today(), "H50.28.34");
        assertThat(done.status()).as("%s", done).isEqualTo(201);

        Api.Answer second = anybody.get("/procedures/1.001612/form");

        assertThat(first.body().path("formVersion").asInt()).isEqualTo(1);
        assertThat(second.body().path("formVersion").asInt()).isEqualTo(2);
        assertThat(anybody.get("/procedures/1.001612/form?version=1").body())
                .isEqualTo(first.body());
    }

    @Test
    void looksForAgenciesOnTheFirstDayOfTheVersion() {
        ObjectNode agency =
                anybody.get("/agencies/H50.28.34").body().path("details").asObject().deepCopy();
        LocalDate end = clock.today().plusDays(20);
        agency.put("code", "H50.28.35").put("validTo", end.toString());
        Api.Answer added = publisher.put("/agencies/H50.28.35", agency.toString());
        assertThat(added.status()).as("%s", added).isEqualTo(200);
        String etag = anybody.get("/procedures/1.013225").etag();

        Api.Answer late = complete("1.013225", etag, end.plusDays(1), "H50.28.35");
        Api.Answer inTime = complete("1.013225", etag, end, "H50.28.35");

        assertThat(late.status()).as("%s", late).isEqualTo(422);
        assertThat(late.body().at("/issues/0/name").asString()).isEqualTo("competentAgency");
        assertThat(inTime.status()).as("%s", inTime).isEqualTo(201);
    }

    @Test
    void withdrawsWithALastDayAndAReasonInBothLanguages() {
        Api.Answer read = anybody.get("/procedures/1.013855");
        LocalDate last = clock.today().plusDays(3);
        ObjectNode request = JsonMapper.shared().createObjectNode();
        request.put("lastDay", last.toString()).put("legalBasis", "1/QĐ");
        request.putObject("reason").put("vi", "Bãi bỏ").put("en", "Abolished");
        ObjectNode early = request.deepCopy().put("lastDay", "2025-12-31");
        Api.Answer refused = withdraw("1.013855", early, read.etag());
        assertThat(refused.status()).as("%s", refused).isEqualTo(422);

        Api.Answer done = withdraw("1.013855", request, read.etag());

        assertThat(done.status()).as("%s", done).isEqualTo(200);
        assertThat(done.body().path("effectiveTo").asString()).isEqualTo(last.toString());
        assertThat(done.body().at("/withdrawal/reason/text/en").asString()).isEqualTo("Abolished");
        assertThat(done.etag()).isNotEqualTo(read.etag());
        assertThat(withdraw("1.013855", request, read.etag()).status()).isIn(409, 412);
    }

    @Test
    void takesDossiersThroughTheLastDayAndFromThenOnNoMore() {
        Api.Answer read = anybody.get("/procedures/2.001610");
        LocalDate last = clock.today().plusDays(30);
        ObjectNode request = JsonMapper.shared().createObjectNode();
        request.put("lastDay", last.toString());
        request.putObject("reason").put("vi", "Bãi bỏ").put("en", "Abolished");

        Api.Answer done = withdraw("2.001610", request, read.etag());

        assertThat(done.body().path("fileable").asBoolean()).as("%s", done).isTrue();
        clock.moveTo(last.atTime(23, 59, 50));
        Api.Answer lastDay = anybody.get("/procedures/2.001610");
        assertThat(lastDay.etag()).isEqualTo(done.etag());
        assertThat(lastDay.body().path("status").asString()).isEqualTo("PUBLISHED");
        assertThat(lastDay.body().path("fileable").asBoolean()).isTrue();
        assertThat(found("2.001610").path("fileable").asBoolean()).isTrue();
        clock.moveTo(last.plusDays(1).atStartOfDay());
        Api.Answer after = anybody.get("/procedures/2.001610", "If-None-Match", done.etag());
        assertThat(after.status()).as("what was kept is not true any more").isEqualTo(200);
        assertThat(after.body().path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(after.body().path("fileable").asBoolean()).isFalse();
        JsonNode version = anybody.get("/procedures/2.001610/versions").body().at("/versions/0");
        assertThat(version.path("fileable").asBoolean()).isFalse();
        await("the index follows the calendar")
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(found("2.001610").isMissingNode()).isTrue());
        assertThat(send("2.001610", completion(clock.today(), "H50.28.34"), done.etag()).status())
                .as("the version that was read is another now")
                .isEqualTo(412);
        assertThat(send("2.001610", completion(clock.today(), "H50.28.34"), after.etag()).status())
                .isEqualTo(201);
    }

    private JsonNode found(String code) {
        return anybody.get("/procedures?q=" + code).body().at("/items/0");
    }

    @Test
    void publishesTheSameDayAsALimitThatIsOne() {
        Api.Answer read = anybody.get("/procedures/1.000894");
        assertThat(read.body().at("/sheet/limits/0/time/unit").asString()).isEqualTo("SAME_DAY");
        ObjectNode completion = completion(clock.today(), "H50.28.34");
        ObjectNode limit = completion.putArray("limits").addObject();
        limit.putObject("time").put("amount", 2).put("unit", "SAME_DAY");
        assertThat(send("1.000894", completion, read.etag()).status()).isEqualTo(422);
        limit.putObject("time").put("amount", 1).put("unit", "SAME_DAY");

        Api.Answer done = send("1.000894", completion, read.etag());

        assertThat(done.status()).as("%s", done).isEqualTo(201);
    }

    private Api.Answer withdraw(String code, ObjectNode request, String etag) {
        return publisher.post("/procedures/" + code + "/withdrawal", request, "If-Match", etag);
    }

    private Api.Answer complete(String code, String etag, LocalDate from, String agency) {
        return send(code, completion(from, agency), etag);
    }

    private Api.Answer send(String code, ObjectNode completion, String etag) {
        return Publishing.send(
                publisher, code, completion, etag, "Idempotency-Key", UUID.randomUUID().toString());
    }

    private static ObjectNode completion(LocalDate from, String agency) {
        return Publishing.by(agency).put("effectiveFrom", from.toString());
    }

    private static int version(Api.Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body().path("version").asInt();
    }
}
