package vn.motcua.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.acceptance.client.Unexpected;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** Kills real processes that are described as a supervisor describes them. */
class PartsTests {

    @TempDir private Path home;

    private final List<Process> started = new ArrayList<>();
    private Parts parts;

    @BeforeEach
    void describe() throws IOException {
        Files.createDirectories(home.resolve("parts"));
        parts = new Parts(home, Duration.ofSeconds(60));
    }

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void knowsTheNames() throws IOException {
        run("mail");
        run("kafka");

        assertThat(parts.names()).containsExactly("kafka", "mail");
    }

    @Test
    void killsSeveralAndWaitsUntilEachServesAgain() throws IOException {
        Process mail = run("mail");
        Process kafka = run("kafka");
        CompletableFuture<Void> again =
                CompletableFuture.allOf(
                        mail.onExit().thenRun(() -> startAgain("mail")),
                        kafka.onExit().thenRun(() -> startAgain("kafka")));

        List<Kill> kills = parts.kill(List.of("mail", "kafka"));

        assertThat(again).succeedsWithin(Duration.ofSeconds(60));

        assertThat(mail.isAlive()).isFalse();
        assertThat(kafka.isAlive()).isFalse();
        assertThat(kills).extracting(Kill::part).containsExactly("mail", "kafka");
        assertThat(kills).allSatisfy(kill -> assertThat(kill.back()).isAfter(kill.at()));
    }

    @Test
    void complainsOfAPartThatStaysAway() throws IOException {
        run("mail");
        Parts impatient = new Parts(home, Duration.ofMillis(300));

        assertThatThrownBy(() -> impatient.kill(List.of("mail")))
                .isInstanceOf(Unexpected.class)
                .hasMessageContaining("mail did not come back");
    }

    @Test
    void doesNotKillAnotherProcessThatGotTheNumber() throws IOException {
        Process other = run("mail");
        write("mail", other.pid(), "2001-01-01T00:00:00Z");

        assertThatThrownBy(() -> parts.kill(List.of("mail"))).hasMessageContaining("no process");
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void complainsOfAPartThatIsNot() {
        assertThatThrownBy(() -> parts.kill(List.of("nobody")))
                .hasMessageContaining("no part nobody");
    }

    private void startAgain(String part) {
        try {
            run(part);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private synchronized Process run(String part) throws IOException {
        Process process = new ProcessBuilder("sleep", "600").start();
        started.add(process);
        write(part, process.pid(), process.info().startInstant().orElseThrow().toString());
        return process;
    }

    private void write(String part, long pid, String began) throws IOException {
        Properties state = new Properties();
        state.setProperty("what", "ready");
        state.setProperty("pid", Long.toString(pid));
        state.setProperty("began", began);
        Path fresh = home.resolve("parts").resolve(part + ".new");
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            state.store(writer, null);
        }
        Files.move(
                fresh,
                home.resolve("parts").resolve(part + ".properties"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
