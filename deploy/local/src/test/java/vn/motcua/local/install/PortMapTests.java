package vn.motcua.local.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.servers.Ports;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class PortMapTests {

    @Test
    void takesOptionsBeforeVariablesBeforeTheUsualPorts() {
        PortMap ports =
                PortMap.chosen(
                        List.of("--reset", "--port-gateway=18080"),
                        Map.of(
                                "MOTCUA_PORT_GATEWAY",
                                "28080",
                                "MOTCUA_PORT_SMTP",
                                "12525",
                                "MOTCUA_PORT_MAIL",
                                " "));

        assertThat(ports.of(PortName.GATEWAY)).isEqualTo(18080);
        assertThat(ports.of(PortName.SMTP)).isEqualTo(12525);
        assertThat(ports.of(PortName.MAIL)).isEqualTo(8025);
    }

    @Test
    void remembersThePortsOfTheStart(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ports.properties");
        PortMap.chosen(List.of("--port-kafka=19999"), Map.of()).keep(file);

        assertThat(PortMap.kept(file).of(PortName.KAFKA)).isEqualTo(19999);
        assertThat(PortMap.kept(file).of(PortName.GATEWAY)).isEqualTo(8080);
        assertThat(PortMap.kept(folder.resolve("none")).of(PortName.KAFKA)).isEqualTo(19092);
    }

    @Test
    void namesATakenPortAndWhatMovesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortMap ports =
                    PortMap.chosen(List.of("--port-gateway=" + other.getLocalPort()), Map.of());

            assertThatThrownBy(() -> ports.refuseTaken(List.of(PortName.GATEWAY)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(
                            "Port "
                                    + other.getLocalPort()
                                    + " (gateway) is taken by another program: stop that"
                                    + " program or set MOTCUA_PORT_GATEWAY to a free port.");
        }
    }

    @Test
    void acceptsAFreePort() {
        PortMap ports = PortMap.chosen(List.of("--port-gateway=" + Ports.free()), Map.of());

        assertThatNoException().isThrownBy(() -> ports.refuseTaken(List.of(PortName.GATEWAY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "x", "80 80"})
    void refusesWhatIsNoPort(String value) {
        assertThatThrownBy(() -> PortMap.chosen(List.of("--port-mail=" + value), Map.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1 to 65535");
    }

    @Test
    void refusesOnePortForTwoParts() {
        assertThatThrownBy(() -> PortMap.chosen(List.of(), Map.of("MOTCUA_PORT_STATS", "8080")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("both gateway and stats");
    }
}
