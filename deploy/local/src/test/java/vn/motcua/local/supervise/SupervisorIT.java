package vn.motcua.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

class SupervisorIT {

    private static final String SLEEP = "exec sleep 600";

    @TempDir private Path home;

    private final List<Supervisor> started = new ArrayList<>();
    private Installation installation;

    @BeforeEach
    void makeInstallation() throws IOException {
        installation = new Installation(home, home, Map.of(), PortMap.chosen(List.of(), Map.of()));
        installation.makeFolders();
    }

    @AfterEach
    void stop() {
        started.forEach(Supervisor::stop);
    }

    @Test
    void startsAgainWhatIsKilled() {
        supervise(part("a", Part.Tier.SERVICE, SLEEP));
        ProcessHandle first = awaitReady("a");

        first.destroyForcibly();

        await().atMost(60, SECONDS).until(() -> state("a").restarts() == 1 && isReady("a"));
        assertThat(state("a").process()).isPresent().get().isNotEqualTo(first);
    }

    @Test
    void takesOverWhatAKilledSupervisorLeftBehind() throws IOException {
        Process left = new ProcessBuilder("/bin/sh", "-c", SLEEP).start();
        Launch launch = new Launch(List.of("/bin/sh", "-c", SLEEP), Map.of());
        PartState.unknown("a").running(left.toHandle(), launch).write(installation.state("a"));

        supervise(part("a", Part.Tier.SERVICE, SLEEP));

        assertThat(awaitReady("a").pid()).isEqualTo(left.pid());
    }

    @Test
    void replacesWhatWasStartedInAnotherWay() throws Exception {
        Process left = new ProcessBuilder("/bin/sh", "-c", SLEEP).start();
        Launch another = new Launch(List.of("another"), Map.of());
        PartState.unknown("a").running(left.toHandle(), another).write(installation.state("a"));

        supervise(part("a", Part.Tier.SERVICE, SLEEP));

        assertThat(left.waitFor(60, SECONDS)).isTrue();
        assertThat(awaitReady("a").pid()).isNotEqualTo(left.pid());
    }

    @Test
    void startsServicesOnlyAfterTheServers() throws IOException {
        Path ready = home.resolve("server-is-ready");
        Part server =
                new Part(
                        "server",
                        Part.Tier.SERVER,
                        start -> shell(SLEEP),
                        () -> Files.exists(ready));
        Part service =
                new Part(
                        "service",
                        Part.Tier.SERVICE,
                        start -> {
                            start.awaitServers();
                            return shell(SLEEP);
                        },
                        () -> true);
        supervise(server, service);
        await().atMost(60, SECONDS).until(() -> state("server").what().equals("starting"));
        assertThat(state("service").pid()).isZero();

        Files.createFile(ready);

        awaitReady("service");
    }

    @Test
    void stopsServicesBeforeServers() throws IOException {
        Path order = home.resolve("order");
        supervise(
                writesAtItsEnd("server", Part.Tier.SERVER, order),
                writesAtItsEnd("service", Part.Tier.SERVICE, order));
        awaitReady("server");
        awaitReady("service");

        stop();

        assertThat(Files.readAllLines(order)).containsExactly("service", "server");
        assertThat(state("server").process()).isEmpty();
    }

    @Test
    void saysWhyAPartDoesNotStart() {
        supervise(
                new Part(
                        "a",
                        Part.Tier.SERVICE,
                        start -> shell("echo 'No space left on device'; exit 1"),
                        () -> false));

        await().atMost(60, SECONDS)
                .until(() ->
                        state("a").restarts() >= 2
                                && state("a").detail().startsWith("the disk is full"));
    }

    @Test
    void saysWhyAPartCannotBePrepared() {
        supervise(
                new Part(
                        "a",
                        Part.Tier.SERVICE,
                        start -> {
                            throw new IOException("the jar is missing");
                        },
                        () -> true));

        await().atMost(60, SECONDS).until(() -> state("a").detail().equals("the jar is missing"));
    }

    @Test
    void keepsTheProcessUntilTheProgramThatReplacesItIsPrepared() throws Exception {
        Chosen choice = new Chosen();
        CountDownLatch prepared = new CountDownLatch(1);
        supervise(
                chosen(
                        choice,
                        () -> {
                            if (choice.program.equals("two")) {
                                prepared.await();
                            }
                        }));
        ProcessHandle first = awaitReady("a");

        choice.program = "two";

        await().atMost(60, SECONDS).until(() -> state("a").what().equals("preparing"));
        assertThat(state("a").process()).contains(first);
        prepared.countDown();
        await().atMost(60, SECONDS).until(() -> isReady("a") && state("a").program().equals("two"));
        assertThat(first.isAlive()).isFalse();
        assertThat(state("a").restarts()).isZero();
    }

    @Test
    void replacesAlsoAPartThatNeverGetsReady() {
        Chosen choice = new Chosen();
        supervise(
                new Part(
                        "a",
                        Part.Tier.SERVICE,
                        start -> program(choice.program),
                        () -> Optional.of(choice.program),
                        () -> choice.program.equals("two")));
        await().atMost(60, SECONDS).until(() -> state("a").what().equals("starting"));

        choice.program = "two";

        await().atMost(60, SECONDS).until(() -> isReady("a") && state("a").program().equals("two"));
    }

    @Test
    void keepsTheProcessWhenWhatIsToReplaceItCannotBePrepared() {
        Chosen choice = new Chosen();
        supervise(
                chosen(
                        choice,
                        () -> {
                            if (choice.program.equals("two")) {
                                throw new IOException("the disk is full");
                            }
                        }));
        ProcessHandle first = awaitReady("a");

        choice.program = "two";

        await().atMost(60, SECONDS).until(() -> state("a").restarts() >= 2);
        assertThat(state("a").detail()).isEqualTo("the disk is full");
        assertThat(state("a").process()).contains(first);
        choice.program = "one";
        assertThat(awaitReady("a")).isEqualTo(first);
    }

    private static final class Chosen {
        private volatile String program = "one";
    }

    private interface Step {
        void take() throws IOException, InterruptedException;
    }

    /** A part that runs what is chosen, and takes a step whenever it is prepared. */
    private static Part chosen(Chosen choice, Step preparing) {
        return new Part(
                "a",
                Part.Tier.SERVICE,
                start -> {
                    preparing.take();
                    return program(choice.program);
                },
                () -> Optional.of(choice.program),
                () -> true);
    }

    private static Launch program(String name) {
        return new Launch(List.of("/bin/sh", "-c", SLEEP, name), Map.of(), name);
    }

    private void supervise(Part... parts) {
        Supervisor supervisor = new Supervisor(installation, List.of(parts));
        started.add(supervisor);
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    try {
                        supervisor.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
    }

    private static Part part(String name, Part.Tier tier, String script) {
        return new Part(name, tier, start -> shell(script), () -> true);
    }

    private static Launch shell(String script) {
        return new Launch(List.of("/bin/sh", "-c", script), Map.of());
    }

    /** The shell answers SIGTERM only once it has set its trap, which the ready file tells. */
    private Part writesAtItsEnd(String name, Part.Tier tier, Path order) {
        Path ready = home.resolve(name + "-is-ready");
        String script =
                "trap 'echo %s >>%s; exit 0' TERM; touch %s; while :; do sleep 0.05; done"
                        .formatted(name, order, ready);
        return new Part(name, tier, start -> shell(script), () -> Files.exists(ready));
    }

    private ProcessHandle awaitReady(String part) {
        await().atMost(60, SECONDS).until(() -> isReady(part));
        return state(part).process().orElseThrow();
    }

    private boolean isReady(String part) {
        return state(part).what().equals(PartState.READY) && state(part).process().isPresent();
    }

    private PartState state(String part) {
        return PartState.read(part, installation.state(part));
    }
}
