package vn.motcua.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortMap;
import vn.motcua.local.stack.Stack;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An installation of small parts with a {@link SmallSupervisor}. */
final class SmallInstallation {

    private static final List<String> PARTS =
            Stream.concat(
                            Stream.of("server", Supervisor.STANDBY),
                            Stack.programs(SmallSupervisor.class.getName()).stream()
                                    .map(program -> program.name()))
                    .toList();

    private final Installation installation;

    private SmallInstallation(Installation installation) {
        this.installation = installation;
    }

    /** Everything serves. */
    static SmallInstallation started(Path home) throws IOException {
        Installation installation =
                new Installation(home, home, Map.of(), PortMap.chosen(List.of(), Map.of()));
        installation.makeFolders();
        SmallSupervisor.buildAll(installation);
        SmallInstallation started = new SmallInstallation(installation);
        started.launch();
        started.awaitAll();
        return started;
    }

    Installation installation() {
        return installation;
    }

    Process launch() throws IOException {
        return new ProcessBuilder(SmallSupervisor.command(installation))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(
                                installation.log(Supervisor.NAME).toFile()))
                .start();
    }

    Context context(ByteArrayOutputStream out) {
        return new Context(
                installation.home(),
                Map.of("MOTCUA_HOME", installation.home().toString(), "MOTCUA_MONGOD", "/bin/true"),
                new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    /** As {@code kill -9} does. */
    void kill(String part) {
        state(part).process().ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Kills everything, whoever started it. */
    void end() {
        await().atMost(60, SECONDS)
                .until(
                        () -> {
                            kill(Supervisor.STANDBY);
                            kill(Supervisor.NAME);
                            PARTS.forEach(this::kill);
                            return PartState.alive(installation.states());
                        },
                        List::isEmpty);
    }

    void awaitAll() {
        for (String part : PARTS) {
            await(part).atMost(60, SECONDS).until(() -> serves(part));
        }
    }

    boolean serves(String part) {
        return state(part).what().equals(PartState.READY) && state(part).process().isPresent();
    }

    long pid(String part) {
        return state(part).pid();
    }

    /** The processes of all parts but these. */
    Map<String, Long> pidsWithout(String... changed) {
        Map<String, Long> pids = new TreeMap<>();
        PARTS.stream()
                .filter(part -> !List.of(changed).contains(part))
                .forEach(part -> pids.put(part, pid(part)));
        assertThat(pids.values()).doesNotContain(0L);
        return pids;
    }

    PartState state(String part) {
        return PartState.read(part, installation.state(part));
    }
}
