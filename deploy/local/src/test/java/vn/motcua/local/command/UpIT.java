package vn.motcua.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.install.PreparedProgram;
import vn.motcua.local.install.Program;
import vn.motcua.local.install.Programs;
import vn.motcua.local.install.Refusal;
import vn.motcua.local.stack.Stack;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code up} on an installation that runs already. */
class UpIT {

    private static final String CATALOG = "catalog-service";
    private static final String DOSSIER = "dossier-service";
    private static final String LOCAL = "deploy/local";
    private static final String NEWER = SmallSupervisor.SERVES + " # newer";
    private static final String[] OF_LOCAL = {
        Supervisor.NAME, Supervisor.STANDBY, "mail", "issuer"
    };

    @TempDir private Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
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
    void changesNothingWhenNothingWasBuilt() throws Exception {
        Map<String, Long> before = small.pidsWithout();

        up();

        assertThat(said())
                .startsWith("Một Cửa is already running")
                .contains("Nothing was built since", "Portal and API");
        assertThat(small.pidsWithout()).isEqualTo(before);
    }

    @Test
    void replacesThePartsThatWereBuiltSinceAndNoOther() throws Exception {
        Map<String, Long> others = small.pidsWithout(CATALOG, DOSSIER);
        PartState before = small.state(CATALOG);
        build(CATALOG);
        build(DOSSIER);

        up();

        assertThat(small.pidsWithout(CATALOG, DOSSIER)).isEqualTo(others);
        assertThat(before.process()).isEmpty();
        assertThat(small.serves(CATALOG)).isTrue();
        assertThat(small.state(CATALOG).program()).isEqualTo(built(CATALOG));
        assertThat(small.state(CATALOG).restarts()).isZero();
        assertThat(small.state(DOSSIER).program()).isEqualTo(built(DOSSIER));
        assertThat(said())
                .startsWith("Built since: catalog-service, dossier-service.")
                .containsSubsequence(
                        "catalog-service       ready",
                        "dossier-service       ready",
                        "Portal and API")
                .doesNotContain("already running");
        assertThat(prepared()).contains(built(CATALOG)).doesNotContain(before.program());
    }

    @Test
    void handsTheSupervisionOverToANewSupervisorAndItsStandby() throws Exception {
        Map<String, Long> others = small.pidsWithout(OF_LOCAL);
        long before = small.pid(Supervisor.NAME);
        build(LOCAL);

        up();

        assertThat(small.pidsWithout(OF_LOCAL)).isEqualTo(others);
        for (String part : OF_LOCAL) {
            assertThat(small.serves(part)).isTrue();
            assertThat(small.state(part).program()).isEqualTo(built(LOCAL));
        }
        assertThat(small.pid(Supervisor.NAME)).isNotEqualTo(before);
        assertThat(small.state(Supervisor.NAME).restarts()).isZero();
        assertThat(small.state(Supervisor.NAME).detail()).isEmpty();
        long catalog = small.pid(CATALOG);
        small.kill(CATALOG);
        await().atMost(60, SECONDS)
                .until(() -> small.serves(CATALOG) && small.pid(CATALOG) != catalog);
    }

    @Test
    void goesOnWhereAnotherWasKilledBetweenTwoParts() throws Exception {
        build(LOCAL);
        build(CATALOG);
        build(DOSSIER);
        choose(Supervisor.NAME);
        choose(CATALOG);
        long standby = small.pid(Supervisor.STANDBY);
        await().atMost(60, SECONDS)
                .until(() ->
                        small.serves(Supervisor.STANDBY)
                                && small.pid(Supervisor.STANDBY) != standby);

        up();

        for (String part : List.of(Supervisor.NAME, "mail", CATALOG, DOSSIER)) {
            assertThat(small.serves(part)).isTrue();
            assertThat(small.state(part).program()).isEqualTo(built(moduleOf(part)));
        }
    }

    @Test
    void isFollowedAlsoByTheStandbyWhenTheSupervisorIsKilledAtThatMoment() throws Exception {
        build(CATALOG);

        choose(CATALOG);
        small.kill(Supervisor.NAME);
        up();

        assertThat(small.state(CATALOG).program()).isEqualTo(built(CATALOG));
        assertThat(small.serves(CATALOG)).isTrue();
        small.awaitAll();
    }

    @Test
    void changesNothingWhenOneOfTheJarsIsBroken() throws Exception {
        Map<String, Long> before = small.pidsWithout();
        build(CATALOG);
        Files.writeString(home.resolve(DOSSIER + "/target/dossier-service-1.jar"), "half");

        assertThatThrownBy(this::up)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The jar of dossier-service could not be extracted");

        assertThat(small.installation().programs().chosen(CATALOG))
                .contains(small.state(CATALOG).program());
        assertThat(small.pidsWithout()).isEqualTo(before);
    }

    @Test
    void stopsAtThePartThatDoesNotStartAndMendsItWithTheNextBuild() throws Exception {
        Map<String, Long> others = small.pidsWithout(CATALOG);
        SmallSupervisor.build(small.installation(), CATALOG, "exit 1");
        build(DOSSIER);

        assertThatThrownBy(this::up)
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("catalog-service does not start");
        assertThat(small.pid(DOSSIER)).isEqualTo(others.get(DOSSIER));

        build(CATALOG);
        up();

        assertThat(small.serves(CATALOG)).isTrue();
        assertThat(small.state(DOSSIER).program()).isEqualTo(built(DOSSIER));
    }

    @Test
    void waitsForAnotherThatIsAtWork() throws Exception {
        build(CATALOG);
        Process another =
                new ProcessBuilder(LockHolder.command(small.installation().upLock())).start();
        try (BufferedReader told = another.inputReader()) {
            assertThat(told.readLine()).isEqualTo(LockHolder.HELD);
            Thread second = Thread.ofPlatform().start(this::upInAThread);
            await().atMost(60, SECONDS).until(() -> said().contains("is at work"));
            assertThat(small.state(CATALOG).program()).isNotEqualTo(built(CATALOG));

            another.destroyForcibly();

            second.join();
        }
        assertThat(small.state(CATALOG).program()).isEqualTo(built(CATALOG));
    }

    @Test
    void saysWhatToDoWithASupervisorThatIsTooOldForIt() throws Exception {
        PartState running = small.state(Supervisor.NAME);
        running.servedBy(running.process().orElseThrow(), "")
                .write(small.installation().state(Supervisor.NAME));
        build(CATALOG);

        assertThatThrownBy(this::up)
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("too old: './motcua down', then './motcua up'.");
    }

    private void up() throws IOException, InterruptedException {
        Command up = new Up(small.context(out), SmallSupervisor.class.getName());
        assertThat(up.run(List.of())).isZero();
    }

    private void upInAThread() {
        try {
            up();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void build(String module) throws IOException {
        SmallSupervisor.build(small.installation(), module, NEWER);
    }

    /** All that an {@code up} does of its own to replace a part. */
    private void choose(String part) throws IOException {
        Programs programs = small.installation().programs();
        PreparedProgram built = programs.built(programOf(part));
        programs.choose(built);
    }

    private String built(String module) throws IOException {
        return small.installation()
                .programs()
                .nameOfBuilt(
                        Stack.programs("").stream()
                                .filter(program -> program.module().equals(module))
                                .findFirst()
                                .orElseThrow());
    }

    private static String moduleOf(String part) {
        return programOf(part).module();
    }

    private static Program programOf(String part) {
        return Stack.programs("").stream()
                .filter(program -> program.name().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private List<String> prepared() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("apps"))) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
