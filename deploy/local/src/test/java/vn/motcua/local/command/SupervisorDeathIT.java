package vn.motcua.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortMap;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The supervisor in processes of its own, killed as {@code kill -9} does. */
class SupervisorDeathIT {

    @TempDir private Path home;

    private Installation installation;

    @BeforeEach
    void start() throws IOException {
        installation = new Installation(home, home, Map.of(), PortMap.chosen(List.of(), Map.of()));
        installation.makeFolders();
        launch();
        awaitAll();
    }

    @AfterEach
    void stop() throws IOException {
        for (String name : List.of(Supervisor.STANDBY, Supervisor.NAME, "service", "server")) {
            kill(name);
        }
        await().atMost(60, SECONDS).until(() -> PartState.alive(installation.states()).isEmpty());
    }

    @Test
    void hasItsPlaceTakenByTheStandbyWhichKeepsThePartsAsTheyRun() throws IOException {
        long standby = pid(Supervisor.STANDBY);
        long service = pid("service");

        kill(Supervisor.NAME);

        await().atMost(60, SECONDS).until(() -> pid(Supervisor.NAME) == standby);
        awaitAll();
        assertThat(pid("service")).isEqualTo(service);
        assertThat(state(Supervisor.NAME).restarts()).isEqualTo(1);
        assertThat(SupervisorLock.isHeld(installation.lock())).isTrue();
    }

    @Test
    void isSurvivedAgainAndAgain() throws IOException {
        for (int death = 1; death <= 3; death++) {
            long standby = pid(Supervisor.STANDBY);
            kill(Supervisor.NAME);
            await().atMost(60, SECONDS).until(() -> pid(Supervisor.NAME) == standby);
            awaitAll();
            assertThat(state(Supervisor.NAME).restarts()).isEqualTo(death);
        }
    }

    @Test
    void leavesASupervisorThatStartsAgainWhatDies() throws IOException {
        long standby = pid(Supervisor.STANDBY);
        kill(Supervisor.NAME);
        await().atMost(60, SECONDS).until(() -> pid(Supervisor.NAME) == standby);
        awaitAll();
        long service = pid("service");

        kill("service");

        await().atMost(60, SECONDS).until(() -> serves("service") && pid("service") != service);
    }

    @Test
    void isWaitedForByAnotherStandbyWhenTheFirstIsKilled() throws IOException {
        long standby = pid(Supervisor.STANDBY);
        long supervisor = pid(Supervisor.NAME);

        kill(Supervisor.STANDBY);

        await().atMost(60, SECONDS)
                .until(() -> serves(Supervisor.STANDBY) && pid(Supervisor.STANDBY) != standby);
        assertThat(pid(Supervisor.NAME)).isEqualTo(supervisor);
    }

    @Test
    void neverLeavesTwo() throws Exception {
        Process second = launch();

        assertThat(second.waitFor(60, SECONDS)).isTrue();
        assertThat(second.exitValue()).isNotZero();
        assertThat(serves(Supervisor.NAME)).isTrue();
    }

    @Test
    void endsEverythingWithTheStandbyWhenItIsMeant() {
        PartState.read(Supervisor.NAME, installation.state(Supervisor.NAME))
                .process()
                .orElseThrow()
                .destroy();

        await().atMost(60, SECONDS).until(() -> PartState.alive(installation.states()).isEmpty());
    }

    @Test
    void togetherWithTheStandbysIsToldByStatusAndEndedByDown() throws Exception {
        kill(Supervisor.STANDBY);
        kill(Supervisor.NAME);
        await().atMost(60, SECONDS).until(() -> !SupervisorLock.isHeld(installation.lock()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new Status(context(out)).run(List.of())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nobody supervises these parts");

        assertThat(new Down(context(out)).run(List.of())).isZero();
        assertThat(PartState.alive(installation.states())).isEmpty();
        assertThat(new Status(context(out)).run(List.of())).isEqualTo(3);
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(SmallSupervisor.command(home))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(
                                installation.log(Supervisor.NAME).toFile()))
                .start();
    }

    private Context context(ByteArrayOutputStream out) {
        return new Context(
                home,
                Map.of("MOTCUA_HOME", home.toString(), "MOTCUA_MONGOD", "/bin/true"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private void awaitAll() {
        for (String name : List.of("server", "service", Supervisor.NAME, Supervisor.STANDBY)) {
            await().atMost(60, SECONDS).until(() -> serves(name));
        }
    }

    private void kill(String name) throws IOException {
        state(name).process().ifPresent(ProcessHandle::destroyForcibly);
    }

    private boolean serves(String name) {
        return state(name).what().equals(PartState.READY) && state(name).process().isPresent();
    }

    private long pid(String name) {
        return state(name).pid();
    }

    private PartState state(String name) {
        return PartState.read(name, installation.state(name));
    }
}
