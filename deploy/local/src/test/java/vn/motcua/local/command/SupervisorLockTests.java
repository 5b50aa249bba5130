package vn.motcua.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class SupervisorLockTests {

    @TempDir private Path folder;

    @Test
    void isTakenOnceAndFreeAgainAfterwards() throws IOException {
        Path file = folder.resolve("supervisor.lock");
        assertThat(SupervisorLock.isHeld(file)).isFalse();

        try (SupervisorLock lock = SupervisorLock.take(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(SupervisorLock.isHeld(file)).isTrue();
            assertThat(SupervisorLock.take(file)).isEmpty();
        }

        assertThat(SupervisorLock.isHeld(file)).isFalse();
    }
}
