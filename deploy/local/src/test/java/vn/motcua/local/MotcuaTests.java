package vn.motcua.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.motcua.local.install.PortName;
import vn.motcua.servers.Ports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

class MotcuaTests {

    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void listsItsCommands() {
        assertThat(run(Map.of(), "help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("up ", "down", "status", "logs", "token", "demo", "import");
    }

    @Test
    void answersAnUnknownCommandWithOneSentence() {
        assertThat(run(Map.of(), "upp")).isEqualTo(1);
        assertThat(said()).isEqualTo("There is no command 'upp': './motcua help' lists them.");
    }

    @Test
    void answersAnUnknownOptionWithOneSentence() {
        assertThat(run(Map.of(), "up", "--rest")).isEqualTo(1);
        assertThat(said())
                .isEqualTo("'up' does not know --rest: it takes --reset and --port-NAME=NUMBER.");
    }

    @Test
    void saysThatNothingRuns() {
        assertThat(run(Map.of(), "status")).isEqualTo(3);
        assertThat(run(Map.of(), "down")).isZero();
        assertThat(run(Map.of(), "demo")).isEqualTo(1);
        assertThat(run(Map.of(), "drill")).isEqualTo(1);
        assertThat(said().lines().distinct())
                .containsExactly("Một Cửa is not running: './motcua up' starts it.");
    }

    @Test
    void namesThePortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());

            assertThat(run(Map.of("MOTCUA_PORT_SMTP", port, "MOTCUA_MONGOD", executable()), "up"))
                    .isEqualTo(1);
            assertThat(said()).contains("Port " + port + " (smtp) is taken", "MOTCUA_PORT_SMTP");
        }
    }

    @Test
    void namesTheWaysToAMongoDb() {
        assertThat(run(Map.of("MOTCUA_CACHE", "/proc/none", "PATH", "/none"), "up")).isEqualTo(1);
        assertThat(said()).contains("MOTCUA_MONGODB_URI", "MOTCUA_MONGOD", "PATH");
    }

    @Test
    void asksForAFileToImport() {
        assertThat(run(Map.of(), "import", "/no/such/file")).isEqualTo(1);
        assertThat(said()).startsWith("Say which file");
    }

    @Test
    void asksForAKnownAccount() {
        assertThat(run(Map.of(), "token", "nobody")).isEqualTo(1);
        assertThat(said()).contains("citizen", "leader", "integrator");
    }

    @Test
    void asksForAKnownLog() {
        assertThat(run(Map.of(), "logs", "../../etc/passwd")).isEqualTo(1);
        assertThat(said()).startsWith("Say whose log");
    }

    private int run(Map<String, String> more, String... arguments) {
        Map<String, String> environment =
                new HashMap<>(
                        Map.of(
                                "MOTCUA_ROOT",
                                folder.toString(),
                                "MOTCUA_HOME",
                                folder.resolve("home").toString()));
        Iterator<Integer> ports = differentPorts().iterator();
        for (PortName port : PortName.values()) {
            environment.put(port.variable(), Integer.toString(ports.next()));
        }
        environment.putAll(more);
        return Motcua.run(List.of(arguments), environment, print(out), print(err));
    }

    /** A port that was free is soon given again. */
    private static Set<Integer> differentPorts() {
        Set<Integer> ports = new HashSet<>();
        while (ports.size() < PortName.values().length) {
            ports.add(Ports.free());
        }
        return ports;
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }

    private String executable() throws IOException {
        Path file = Files.writeString(folder.resolve("mongod"), "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
