package vn.motcua.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ProgramTests {

    private static final Program CATALOG = new Program("catalog", "catalog-service", null, 96);

    @TempDir private Path root;

    @Test
    void findsTheJarThatTheBuildMadeAmongTheOthers() throws IOException {
        Path target = Files.createDirectories(root.resolve("catalog-service/target"));
        for (String name : List.of("-sources", "-javadoc", "-tests", "")) {
            Files.writeString(target.resolve("catalog-service-1.0" + name + ".jar"), name);
        }
        Files.writeString(target.resolve("other-1.0.jar"), "");

        assertThat(CATALOG.jar(root)).isEqualTo(target.resolve("catalog-service-1.0.jar"));
    }

    @Test
    void saysHowToMakeAJarThatIsMissing() throws IOException {
        String folder = root.resolve("catalog-service/target").toString();
        String missing =
                "The jar of catalog is missing in "
                        + folder
                        + ": run 'mvn -DskipTests package' and try again.";

        assertThatThrownBy(() -> CATALOG.jar(root)).isInstanceOf(Refusal.class).hasMessage(missing);
        Files.createDirectories(root.resolve("catalog-service/target"));
        assertThatThrownBy(() -> CATALOG.jar(root)).isInstanceOf(Refusal.class).hasMessage(missing);
    }

    /** A prepared program is used again only while jar and flags are the same. */
    @Test
    void hasAKeyForEachContentAndEachWayToRunIt() throws IOException {
        Path jar = Files.writeString(root.resolve("a.jar"), "one");
        String key = Program.key(jar, List.of("-Xmx96m"));

        assertThat(key).matches("[0-9a-f]{16}").isEqualTo(Program.key(jar, List.of("-Xmx96m")));
        assertThat(Program.key(jar, List.of("-Xmx97m"))).isNotEqualTo(key);
        Files.writeString(jar, "two");
        assertThat(Program.key(jar, List.of("-Xmx96m"))).isNotEqualTo(key);
    }

    @Test
    void deletesAFolderWithAllThatIsInItAndMindsNoneThatIsNot() throws IOException {
        Path folder = Files.createDirectories(root.resolve("data/kafka/logs"));
        Files.writeString(folder.resolve("0.log"), "x");

        Folders.delete(root.resolve("data"));
        Folders.delete(root.resolve("data"));

        assertThat(root).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(PortName.class)
    void canBeMovedByAVariableAndAnOptionOfItsName(PortName port) {
        assertThat(port.variable()).isEqualTo("MOTCUA_PORT_" + port.name());
        assertThat(port.label()).matches("[a-z]+");
        int moved = 40_000 + port.usual() % 10_000;
        assertThat(
                        PortMap.chosen(List.of(), Map.of(port.variable(), String.valueOf(moved)))
                                .of(port))
                .isEqualTo(moved);
        assertThat(
                        PortMap.chosen(List.of("--port-" + port.label() + "=" + moved), Map.of())
                                .of(port))
                .isEqualTo(moved);
    }
}
