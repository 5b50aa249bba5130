package vn.motcua.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static java.util.concurrent.TimeUnit.SECONDS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.install.Installation;
import vn.motcua.local.install.PortMap;
import vn.motcua.local.install.Program;
import vn.motcua.local.supervise.Part;
import vn.motcua.local.supervise.PartState;
import vn.motcua.local.supervise.Supervisor;
import vn.motcua.servers.MongoSource;
import vn.motcua.servers.Ports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

class StackIT {

    private static final String PART = "mail";

    @TempDir private Path root;

    /** As a part that dies while a build replaces the jars. */
    @Test
    void startsAPartThatDiesAgainFromTheWholeProgramWhileItsJarIsHalfWritten() throws Exception {
        Path jar = build();
        Installation installation = installation();
        Supervisor supervisor = new Supervisor(installation, List.of(part(installation)));
        Thread running = Thread.ofPlatform().start(() -> run(supervisor));
        try {
            PartState first = awaitAnother(installation, PartState.unknown(PART));
            try (var channel = Files.newByteChannel(jar, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }

            first.process().orElseThrow().destroyForcibly();

            PartState second = awaitAnother(installation, first);
            assertThat(second.program()).isEqualTo(first.program());
            assertThat(second.restarts()).isEqualTo(1);
        } finally {
            supervisor.stop();
            running.join();
        }
    }

    private static void run(Supervisor supervisor) {
        try {
            supervisor.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Part part(Installation installation) {
        MongoSource mongo = new MongoSource.Binary(Path.of("/none"), "a path");
        return new Stack(installation, mongo)
                .parts().stream()
                        .filter(part -> part.name().equals(PART))
                        .findFirst()
                        .orElseThrow();
    }

    private static PartState awaitAnother(Installation installation, PartState before) {
        return await().atMost(60, SECONDS)
                .until(
                        () -> PartState.read(PART, installation.state(PART)),
                        now ->
                                now.what().equals(PartState.READY)
                                        && now.process().isPresent()
                                        && now.pid() != before.pid());
    }

    private Installation installation() throws IOException {
        Installation installation =
                new Installation(
                        root,
                        root.resolve(".run"),
                        Map.of(),
                        PortMap.chosen(
                                List.of(
                                        "--port-mail=" + Ports.free(),
                                        "--port-smtp=" + Ports.free()),
                                Map.of()));
        installation.makeFolders();
        return installation;
    }

    private Path build() throws IOException {
        Path own =
                new Program("own", "deploy/local", null, 96)
                        .jar(Path.of("../..").toAbsolutePath().normalize());
        Path target = Files.createDirectories(root.resolve("deploy/local/target"));
        return Files.copy(own, target.resolve("local-1.jar"));
    }
}
