package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.Api;
import vn.motcua.catalog.Imports;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.test.MotcuaIntegrationTest;
import vn.motcua.platform.test.MovableLegalClock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Publishers who have read the same version: one of them publishes, the others read again. */
@MotcuaIntegrationTest
class RivalPublishersIT {

    private static final int RIVALS = 6;

    @LocalServerPort int port;

    @Autowired MovableLegalClock clock;

    private Api anybody;
    private Api publisher;

    @BeforeEach
    void open() {
        anybody = Api.of(port);
        publisher = anybody.as(Role.CATALOG_PUBLISHER);
    }

    @Test
    void publishesOneVersionHoweverManySendAtOnce() {
        new Imports(publisher).imported(Imports.record("7.610001", "Tên"));
        String etag = anybody.get("/procedures/7.610001").etag();

        List<Api.Answer> answers = atOnce(() -> complete("7.610001", etag, clock.today()));

        assertOnePublished("7.610001", answers);
    }

    /** A version that waits for its day has been published all the same. */
    @Test
    void publishesOneVersionOfAComingDayToo() {
        new Imports(publisher).imported(Imports.record("7.610002", "Tên"));
        String etag = anybody.get("/procedures/7.610002").etag();
        LocalDate coming = clock.today().plusDays(30);

        List<Api.Answer> answers = atOnce(() -> complete("7.610002", etag, coming));

        assertOnePublished("7.610002", answers);
        assertThat(codes(answers)).contains("CAT-0007");
    }

    @Test
    void takesOneKeyOnceHoweverOftenItIsSent() {
        new Imports(publisher).imported(Imports.record("7.610003", "Tên"));
        String etag = anybody.get("/procedures/7.610003").etag();
        ObjectNode completion =
                Publishing.by("H50.28.34").put("effectiveFrom", clock.today().toString());

        List<Api.Answer> answers =
                atOnce(() ->
                        Publishing.send(
                                publisher,
                                "7.610003",
                                completion,
                                etag,
                                "Idempotency-Key",
                                "rivals-1"));

        assertThat(answers).extracting(Api.Answer::status).containsOnly(201);
        assertThat(answers).extracting(Api.Answer::etag).containsOnly("\"2001\"");
        assertThat(anybody.get("/procedures/7.610003/versions").body().path("versions")).hasSize(2);
        Api.Answer otherBody =
                Publishing.send(
                        publisher,
                        "7.610003",
                        Publishing.by("H50.17"),
                        etag,
                        "Idempotency-Key",
                        "rivals-1");
        assertThat(otherBody.status()).as("%s", otherBody).isEqualTo(409);
        assertThat(otherBody.body().path("code").asString()).isEqualTo("MC-0016");
    }

    /** Whoever has not read the version that waits would lose it for its author. */
    @Test
    void doesNotOvertakeAVersionThatWaitsUnlessItWasRead() {
        new Imports(publisher).imported(Imports.record("7.610004", "Tên"));
        String current = anybody.get("/procedures/7.610004").etag();
        LocalDate coming = clock.today().plusDays(30);
        assertThat(complete("7.610004", current, coming).status()).isEqualTo(201);

        Api.Answer refused = complete("7.610004", current, coming.plusDays(1));

        assertThat(refused.status()).as("%s", refused).isEqualTo(409);
        assertThat(refused.body().path("code").asString()).isEqualTo("CAT-0007");
        assertThat(refused.body().path("detail").asString()).contains("7.610004@2");
        String waiting = anybody.get("/procedures/7.610004?version=2").etag();
        Api.Answer done = complete("7.610004", waiting, coming.plusDays(1));
        assertThat(done.status()).as("%s", done).isEqualTo(201);
        assertThat(done.body().path("version").asInt()).isEqualTo(3);
    }

    private void assertOnePublished(String code, List<Api.Answer> answers) {
        assertThat(answers)
                .as("%s", answers)
                .extracting(Api.Answer::status)
                .containsOnlyOnce(201)
                .allMatch(status -> status == 201 || status == 409 || status == 412);
        assertThat(anybody.get("/procedures/" + code + "/versions").body().path("versions"))
                .hasSize(2);
    }

    private static List<String> codes(List<Api.Answer> answers) {
        return answers.stream().map(each -> each.body().path("code").asString()).toList();
    }

    private Api.Answer complete(String code, String etag, LocalDate from) {
        ObjectNode completion = Publishing.by("H50.28.34").put("effectiveFrom", from.toString());
        return Publishing.send(publisher, code, completion, etag);
    }

    private static List<Api.Answer> atOnce(Callable<Api.Answer> call) {
        try (ExecutorService rivals = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Api.Answer>> sent = rivals.invokeAll(Collections.nCopies(RIVALS, call));
            List<Api.Answer> answers = new ArrayList<>();
            for (Future<Api.Answer> each : sent) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
