package vn.motcua.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class OptionsTests {

    @Test
    void readsValuesAndFlags() {
        Options options =
                Options.parse(
                        List.of("--seed", "7", "--quiet", "--procedure", "1.001193"),
                        Set.of("seed", "quiet", "procedure", "rounds"));

        assertThat(options.whole("seed", 0)).isEqualTo(7);
        assertThat(options.has("quiet")).isTrue();
        assertThat(options.text("procedure", "")).isEqualTo("1.001193");
        assertThat(options.number("rounds", 3)).isEqualTo(3);
    }

    @Test
    void refusesUnknownOptions() {
        assertThatThrownBy(() -> Options.parse(List.of("--sead", "7"), Set.of("seed")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--sead");
    }

    @Test
    void refusesAValueWithoutAnOption() {
        assertThatThrownBy(() -> Options.parse(List.of("7"), Set.of("seed")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
