package vn.motcua.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

class PartStateTests {

    @TempDir private Path folder;

    @Test
    void comesBackAsItWasWritten() throws IOException {
        Path file = folder.resolve("kafka.properties");
        PartState state =
                new PartState(
                        "kafka",
                        "ready",
                        42,
                        Instant.parse("2026-07-01T08:00:00Z"),
                        3,
                        "a = b\nc",
                        7,
                        "kafka-0123456789abcdef");

        state.write(file);

        assertThat(PartState.read("kafka", file)).isEqualTo(state);
    }

    @Test
    void isUnknownWithoutAFileOrWithABrokenOne() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "pid=x");

        assertThat(PartState.read("kafka", folder.resolve("none")))
                .isEqualTo(PartState.unknown("kafka"));
        assertThat(PartState.read("kafka", broken)).isEqualTo(PartState.unknown("kafka"));
    }

    @Test
    void knowsItsProcessFromAnotherWithTheSameNumber() {
        ProcessHandle self = ProcessHandle.current();
        PartState running =
                PartState.unknown("test").running(self, new Launch(List.of(), Map.of()));
        PartState reused =
                new PartState(
                        "test",
                        "ready",
                        self.pid(),
                        Instant.parse("2020-01-01T00:00:00Z"),
                        0,
                        "",
                        0,
                        "");

        assertThat(running.process()).contains(self);
        assertThat(reused.process()).isEmpty();
        assertThat(PartState.unknown("test").process()).isEmpty();
    }
}
