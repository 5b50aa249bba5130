package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.Imports;
import vn.motcua.catalog.Instance;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.MovableLegalClock;

import java.time.Duration;
import java.util.Map;

/** Two instances on one database: what one changes the other finds. */
@MotcuaIntegrationTest
class TwoInstancesIT {

    private static final Duration AHEAD = Duration.ofDays(3);

    @LocalServerPort int port;

    @Autowired MovableLegalClock clock;

    @Value("${spring.mongodb.uri}")
    String mongo;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void followsWhatTheOtherImportsAndWithdraws() {
        Api here = Api.of(port).as(Role.CATALOG_PUBLISHER);
        clock.advance(AHEAD);
        try (Instance other = Instance.start(mongo, AHEAD)) {
            Api there = other.api().as(Role.CATALOG_PUBLISHER);
            assertThat(first(there, "dang%20ky%20khai%20tu")).isEqualTo("1.000656");

            Api.Answer started =
                    new Imports(here).start(Imports.record("8.000001", "Cấp phép nuôi chim yến"));
            String job = Imports.path(started);
            awaitFirst(there, "nuoi%20chim%20yen", "8.000001");
            awaitFirst(here, "nuoi%20chim%20yen", "8.000001");
            assertThat(there.get(job).status()).isEqualTo(200);

            Api.Answer read = there.get("/procedures/1.000656");
            Api.Answer withdrawn =
                    there.post(
                            "/procedures/1.000656/withdrawal",
                            Map.of(
                                    "lastDay",
                                    clock.today().minusDays(1).toString(),
                                    "reason",
                                    Map.of("vi", "Bãi bỏ", "en", "Abolished")),
                            "If-Match",
                            read.etag());
            assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(200);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(here.get("/procedures?q=1.000656").body().path("items"))
                                    .isEmpty());
            assertThat(here.get("/procedures/1.000656").etag()).isEqualTo(withdrawn.etag());
        }
    }

    private static void awaitFirst(Api api, String words, String code) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(first(api, words)).isEqualTo(code));
    }

    private static String first(Api api, String words) {
        return api.get("/procedures?q=" + words).body().at("/items/0/code").asString("");
    }
}
