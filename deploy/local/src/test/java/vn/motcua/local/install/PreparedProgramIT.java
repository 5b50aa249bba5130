package vn.motcua.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.issuer.IssuerApplication;
import vn.motcua.servers.Ports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class PreparedProgramIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Program ISSUER =
            new Program("issuer", "deploy/local", IssuerApplication.class.getName(), 96);

    @TempDir private Path programs;

    @Test
    void extractsOnceAndStartsFromATrainedCache() throws Exception {
        PreparedProgram first = PreparedProgram.of(ISSUER, ROOT, programs);
        assertThat(first.isTrained()).isFalse();
        Path jar = folder().resolve("app.jar");
        FileTime extracted = Files.getLastModifiedTime(jar);
        List<String> arguments =
                List.of(
                        "--server.port=" + Ports.free(),
                        "--motcua.issuer.key-file=" + programs.resolve("key.json"));

        assertThat(first.train(Map.of(), arguments, programs.resolve("training.log"))).isTrue();

        PreparedProgram second = PreparedProgram.of(ISSUER, ROOT, programs);
        assertThat(second.isTrained()).isTrue();
        assertThat(second.command(arguments))
                .contains("-XX:AOTCache=" + folder().resolve("issuer.aot"));
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(extracted);
        assertThat(loadsFromCache(second)).isTrue();
    }

    @Test
    void namesAMissingJarAndWhatBuildsIt() {
        assertThatThrownBy(() -> PreparedProgram.of(ISSUER, programs, programs))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("issuer", "mvn");
    }

    /** With a cache that does not fit this start the JVM refuses when it must use it. */
    private boolean loadsFromCache(PreparedProgram program) throws Exception {
        List<String> command =
                new ArrayList<>(
                        program.command(
                                List.of(
                                        "--server.port=" + Ports.free(),
                                        "--motcua.issuer.key-file="
                                                + programs.resolve("key.json"))));
        command.add(1, "-XX:AOTMode=on");
        command.add(1, "-Dspring.context.exit=onRefresh");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(programs.resolve("start.log").toFile())
                        .start();
        return process.waitFor() == 0;
    }

    private Path folder() throws Exception {
        try (var folders = Files.list(programs)) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }
}
