package vn.motcua.local.supervise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LastWordsTests {

    @TempDir private Path folder;

    @Test
    void tellsAFullDiskFromAnythingElse() throws IOException {
        Path log =
                Files.writeString(
                        folder.resolve("kafka.log"),
                        "ERROR java.io.IOException: No space left on device\n\tat x\n");

        assertThat(LastWords.reason(log, "unknown"))
                .isEqualTo("the disk is full: make room where " + log + " stands");
    }

    @Test
    void fallsBackWhenTheLogSaysNothing() throws IOException {
        Path log = Files.writeString(folder.resolve("kafka.log"), "started\n");

        assertThat(LastWords.reason(log, "unknown")).isEqualTo("unknown");
        assertThat(LastWords.reason(folder.resolve("none"), "unknown")).isEqualTo("unknown");
    }

    @Test
    void givesTheLastLinesOfALongLog() throws IOException {
        Path log =
                Files.writeString(
                        folder.resolve("x.log"), "filler line\n".repeat(10_000) + "one\ntwo\n");

        assertThat(LastWords.lines(log, 2)).containsExactly("one", "two");
    }
}
