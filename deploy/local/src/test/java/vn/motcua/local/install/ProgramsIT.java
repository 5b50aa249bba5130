package vn.motcua.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.Motcua;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Programs out of a copy of this module's own jar, which stands for what the build makes. */
class ProgramsIT {

    private static final Program HELP =
            new Program("help", "deploy/local", Motcua.class.getName(), 96);
    private static final Program OTHER =
            new Program("other", "deploy/local", Motcua.class.getName(), 96);

    @TempDir private Path root;

    private Installation installation;
    private Programs programs;
    private Path jar;

    @BeforeEach
    void build() throws IOException {
        installation =
                new Installation(
                        root, root.resolve(".run"), Map.of(), PortMap.chosen(List.of(), Map.of()));
        installation.makeFolders();
        programs = installation.programs();
        jar = Files.createDirectories(root.resolve("deploy/local/target")).resolve("local-1.jar");
        buildAgain();
    }

    @Test
    void startsTheChosenProgramWhileItsJarIsHalfWritten() throws Exception {
        PreparedProgram chosen = programs.of(HELP);

        writeHalf();

        assertThat(programs.of(HELP).name()).isEqualTo(chosen.name());
        assertThat(prints(programs.of(HELP))).contains("./motcua up");
    }

    @Test
    void goesOnWithTheChosenProgramWhenAnotherWasBuilt() throws IOException {
        String first = programs.of(HELP).name();

        buildAnother();

        assertThat(programs.nameOfBuilt(HELP)).isNotEqualTo(first);
        assertThat(programs.of(HELP).name()).isEqualTo(first);
        programs.choose(programs.built(HELP));
        assertThat(programs.of(HELP).name()).isEqualTo(programs.nameOfBuilt(HELP));
        assertThat(programs.chosen(HELP.name())).contains(programs.nameOfBuilt(HELP));
    }

    @Test
    void preparesNothingOutOfAJarThatIsHalfWritten() throws Exception {
        writeHalf();

        assertThatThrownBy(() -> programs.of(HELP))
                .isInstanceOf(Refusal.class)
                .hasMessageContainingAll("help could not be extracted", "mvn");
        assertThat(programs.chosen(HELP.name())).isEmpty();
        assertThat(prepared()).isEmpty();

        buildAgain();

        assertThat(prints(programs.of(HELP))).contains("./motcua up");
    }

    @Test
    void choosesWhatWasBuiltWhenTheChoiceIsForgottenOrItsProgramIsGone() throws IOException {
        programs.of(HELP);
        buildAnother();
        String built = programs.nameOfBuilt(HELP);

        programs.forgetChoices();
        assertThat(programs.of(HELP).name()).isEqualTo(built);

        Folders.delete(apps().resolve(built));
        assertThat(programs.of(HELP).name()).isEqualTo(built);
        assertThat(prepared()).contains(built);
    }

    @Test
    void deletesWhatNobodyRunsAndWasNotChosen() throws IOException {
        String running = programs.of(HELP).name();
        programs.of(OTHER);
        buildAnother();
        String between = programs.choose(programs.built(HELP)).name();
        buildAnother();
        String chosen = programs.choose(programs.built(HELP)).name();
        programs.choose(programs.built(OTHER));
        Files.createDirectories(apps().resolve("local.1234.new/extracted"));

        programs.deleteUnused(List.of(running, ""));

        assertThat(prepared()).containsExactlyInAnyOrder(running, chosen).doesNotContain(between);
        assertThat(programs.of(HELP).name()).isEqualTo(chosen);
        assertThat(programs.of(OTHER).name()).isEqualTo(chosen);
    }

    private void buildAgain() throws IOException {
        Files.copy(ownJar(), jar, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A longer comment at the end of the archive is another content. */
    private void buildAnother() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "rw")) {
            int comment = comments++;
            file.seek(file.length() - 2 - comment);
            file.write(comment + 1);
            file.write(0);
            file.write(new byte[comment + 1]);
        }
    }

    private int comments;

    private void writeHalf() throws IOException {
        try (var channel = Files.newByteChannel(jar, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
    }

    private static Path ownJar() {
        return new Program("own", "deploy/local", null, 96)
                .jar(Path.of("../..").toAbsolutePath().normalize());
    }

    private static String prints(PreparedProgram program) throws Exception {
        Process process = new ProcessBuilder(program.command(List.of("help"))).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }

    private Path apps() {
        return installation.home().resolve("apps");
    }

    private List<String> prepared() throws IOException {
        try (Stream<Path> all = Files.list(apps())) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.endsWith(".program") && name.startsWith("local-"))
                    .toList();
        }
    }
}
