package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTests {

    @Property
    void readsWhatItWrote(
            @ForAll @LongRange(min = 0, max = 999_999_999_999_999_999L) long version) {
        assertThat(ETags.version(ETags.of(version))).isEqualTo(version);
    }

    @Test
    void acceptsTagThatAProxyWeakened() {
        assertThat(ETags.version("W/\"7\"")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "\"\"",
                "\"a\"",
                "*",
                "\"1\", \"2\"",
                "\"-1\"",
                "\"9999999999999999999\""
            })
    void refusesOtherThings(String header) {
        assertThatThrownBy(() -> ETags.version(header))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.code()).isEqualTo(PlatformErrors.INVALID_IF_MATCH));
    }
}
