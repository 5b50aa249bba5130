package vn.motcua.local.install;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class InstallationTests {

    private static final Path ROOT = Path.of("/sources");

    @Test
    void livesBelowTheSourcesUnlessMoved() {
        assertThat(Installation.home(ROOT, Map.of())).isEqualTo(Path.of("/sources/.run"));
        assertThat(Installation.home(ROOT, Map.of("MOTCUA_HOME", "")))
                .isEqualTo(Path.of("/sources/.run"));
        assertThat(Installation.home(ROOT, Map.of("MOTCUA_HOME", "/big/disk")))
                .isEqualTo(Path.of("/big/disk"));
    }

    @Test
    void listensOnThisMachineAloneUnlessTold() {
        assertThat(installation(Map.of()).bind()).isEqualTo("127.0.0.1");
        assertThat(installation(Map.of("MOTCUA_BIND", "0.0.0.0")).bind()).isEqualTo("0.0.0.0");
    }

    @Test
    void keepsEverythingAtHome() {
        Installation installation = installation(Map.of());

        assertThat(
                        List.of(
                                installation.data("kafka"),
                                installation.mails(),
                                installation.log("kafka"),
                                installation.state("kafka"),
                                installation.lock()))
                .allMatch(path -> path.startsWith("/sources/.run"))
                .doesNotHaveDuplicates();
    }

    private static Installation installation(Map<String, String> environment) {
        return new Installation(
                ROOT,
                Installation.home(ROOT, environment),
                environment,
                PortMap.chosen(List.of(), environment));
    }
}
