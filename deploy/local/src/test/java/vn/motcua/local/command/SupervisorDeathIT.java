package vn.motcua.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The supervisor in processes of its own, killed as {@code kill -9} does. */
class SupervisorDeathIT {

    @TempDir private Path home;

    private SmallInstallation small;

    @BeforeEach
    void start() throws IOException {
        small = SmallInstallation.started(home);
    }

    @AfterEach
    void stop() {
        small.end();
    }

    @Test
    void hasItsPlaceTakenByTheStandbyWhichKeepsThePartsAsTheyRun() throws IOException {
        long standby = small.pid(Supervisor.STANDBY);
        long service = small.pid("catalog-service");

        small.kill(Supervisor.NAME);

        await().atMost(60, SECONDS).until(() -> small.pid(Supervisor.NAME) == standby);
        small.awaitAll();
        assertThat(small.pid("catalog-service")).isEqualTo(service);
        assertThat(small.state(Supervisor.NAME).restarts()).isEqualTo(1);
        assertThat(SupervisorLock.isHeld(small.installation().lock())).isTrue();
    }

    @Test
    void isSurvivedAgainAndAgain() throws IOException {
        for (int death = 1; death <= 3; death++) {
            long standby = small.pid(Supervisor.STANDBY);
            small.kill(Supervisor.NAME);
            await().atMost(60, SECONDS).until(() -> small.pid(Supervisor.NAME) == standby);
            small.awaitAll();
            assertThat(small.state(Supervisor.NAME).restarts()).isEqualTo(death);
        }
    }

    @Test
    void leavesASupervisorThatStartsAgainWhatDies() throws IOException {
        long standby = small.pid(Supervisor.STANDBY);
        small.kill(Supervisor.NAME);
        await().atMost(60, SECONDS).until(() -> small.pid(Supervisor.NAME) == standby);
        small.awaitAll();
        long service = small.pid("catalog-service");

        small.kill("catalog-service");

        await().atMost(60, SECONDS)
                .until(() ->
                        small.serves("catalog-service") && small.pid("catalog-service") != service);
    }

    @Test
    void isWaitedForByAnotherStandbyWhenTheFirstIsKilled() throws IOException {
        long standby = small.pid(Supervisor.STANDBY);
        long supervisor = small.pid(Supervisor.NAME);

        small.kill(Supervisor.STANDBY);

        await().atMost(60, SECONDS)
                .until(() ->
                        small.serves(Supervisor.STANDBY)
                                && small.pid(Supervisor.STANDBY) != standby);
        assertThat(small.pid(Supervisor.NAME)).isEqualTo(supervisor);
    }

    @Test
    void neverLeavesTwo() throws Exception {
        Process second = small.launch();

        assertThat(second.waitFor(60, SECONDS)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(small.serves(Supervisor.NAME)).isTrue();
    }

    @Test
    void endsEverythingWithTheStandbyWhenItIsMeant() {
        small.state(Supervisor.NAME).process().orElseThrow().destroy();

        await().atMost(60, SECONDS)
                .until(() -> PartState.alive(small.installation().states()).isEmpty());
    }

    @Test
    void togetherWithTheStandbysIsToldByStatusAndEndedByDown() throws Exception {
        small.kill(Supervisor.STANDBY);
        small.kill(Supervisor.NAME);
        await().atMost(60, SECONDS)
                .until(() -> !SupervisorLock.isHeld(small.installation().lock()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new Status(small.context(out)).run(List.of())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nobody supervises these parts");

        assertThat(new Down(small.context(out)).run(List.of())).isZero();
        assertThat(PartState.alive(small.installation().states())).isEmpty();
        assertThat(new Status(small.context(out)).run(List.of())).isEqualTo(3);
    }
}
