package vn.motcua.acceptance.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

class FloorResultTests {

    @Test
    void countsLivesByTheWholeTimeUntilTheLastMark() {
        List<Long> nanos = LongStream.rangeClosed(1, 100).map(i -> i * 1_000_000).boxed().toList();

        FloorResult result = FloorResult.of(nanos, 4_000_000_000L, List.of());

        assertThat(result).isEqualTo(new FloorResult(100, 25, 50, 95));
        assertThat(result).hasToString("100 lifecycles, 25.0 a second, p50 50.0 ms, p95 95.0 ms");
    }

    @Test
    void isNoResultWhereSomethingFailed() {
        assertThatThrownBy(() ->
                        FloorResult.of(List.of(1L), 1, List.of(new IllegalStateException("lost"))))
                .hasMessage("The floor failed")
                .hasRootCauseMessage("lost");
    }

    @Test
    void knowsNothingOfARoundWithoutALife() {
        FloorResult nothing = FloorResult.of(List.of(), 1_000, List.of());

        assertThat(nothing.lifecycles()).isZero();
        assertThat(nothing.p50()).isNaN();
    }

    @Test
    void takesTheMiddleOfTheRounds() {
        assertThat(FloorCommand.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(FloorCommand.median(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(2);
        assertThat(FloorCommand.median(List.of(5.0))).isEqualTo(5);
    }

    @Test
    void measuresTheDiskAndLeavesNothingThere(@TempDir Path folder) throws IOException {
        assertThat(Disk.syncP99(folder)).isPositive();
        assertThat(folder).isEmptyDirectory();
    }
}
